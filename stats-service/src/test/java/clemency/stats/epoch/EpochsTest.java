package clemency.stats.epoch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpochsTest {

    @ParameterizedTest
    @CsvSource({"3, 3, 3-1", "3, 3-1, 3-2", "3, 3-9, 3-10", "blue-2, blue-2, blue-2-1", "blue-2, blue-2-1, blue-2-2"})
    void eachRebuildHasTheNextNumber(String configured, String current, String next) {
        assertThat(Epochs.after(configured, current)).isEqualTo(next);
        assertThat(Epochs.belongs(configured, next)).isTrue();
    }

    @Test
    void whatAnotherVersionHasStoredIsNotOurs() {
        assertThat(Epochs.belongs("3", "3")).isTrue();
        assertThat(Epochs.belongs("3", "4-1")).isFalse();
        assertThat(Epochs.belongs("3", "31")).isFalse();
        assertThat(Epochs.belongs("3", "3-x")).isFalse();
    }
}
