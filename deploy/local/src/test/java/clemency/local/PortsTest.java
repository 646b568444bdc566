package clemency.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void freePortsHaveNoFault() {
        assertThat(Ports.DEFAULT.faults(_ -> false)).isEmpty();
    }

    @Test
    void aPortInUseIsNamedWithItsOption() {
        assertThat(Ports.DEFAULT.faults(port -> port == 8082))
                .singleElement()
                .asString()
                .contains("8082")
                .contains("--review-port");
    }

    @Test
    void twoProcessesCannotShareAPort() {
        assertThat(new Ports(8081, 8082, 8081, 9092, 15432).faults(_ -> false))
                .containsExactly("--stats-port and --intake-port are both 8081");
    }

    @Test
    void aPortIsANumberOfSixteenBits() {
        assertThat(new Ports(0, 8082, 8083, 65_536, 15432).faults(_ -> false))
                .containsExactly(
                        "--intake-port must lie between 1 and 65535, not 0",
                        "--kafka-port must lie between 1 and 65535, not 65536");
    }
}
