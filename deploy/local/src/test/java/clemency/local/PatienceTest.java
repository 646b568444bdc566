package clemency.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final Look ALIVE = new Look.Alive();
    private static final Look SILENT = new Look.Silent("it does not answer");
    private static final Look DOWN = new Look.Down("its liveness says no");

    private final List<String> said = new ArrayList<>();

    private Patience whileAlive(Look... looks) {
        return Patience.whileAlive("stats-service", new ArrayDeque<>(List.of(looks))::pop, said::add);
    }

    @Test
    void aFirstStartHasALimit() throws Exception {
        var patience = Patience.upTo(Duration.ofMinutes(3));
        assertThat(patience.lost(Duration.ofSeconds(179), "restoring")).isEmpty();
        assertThat(patience.lost(Duration.ofSeconds(180), "restoring"))
                .contains("was not ready after 180 s: restoring");
    }

    @Test
    void aLongRestoreAfterARestartIsWaitedForAndSaidEachMinute() throws Exception {
        var patience = whileAlive(SILENT, SILENT, ALIVE, DOWN, ALIVE);
        for (var second = 59; second < 6 * 60; second++) {
            assertThat(patience.lost(Duration.ofSeconds(second), "restoring")).isEmpty();
        }
        assertThat(said)
                .hasSize(5)
                .startsWith("stats-service is not ready again after 1 min: restoring")
                .endsWith("stats-service is not ready again after 5 min: restoring");
    }

    @Test
    void whatSaysThatItIsDownIsNotWaitedForForEver() throws Exception {
        var patience = whileAlive(DOWN, DOWN, DOWN);
        assertThat(patience.lost(Duration.ofMinutes(1), "restoring")).isEmpty();
        assertThat(patience.lost(Duration.ofMinutes(2), "restoring")).isEmpty();
        assertThat(patience.lost(Duration.ofMinutes(3), "restoring"))
                .contains("was not ready after 180 s: its liveness says no");
    }
}
