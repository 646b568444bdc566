package clemency.stats.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SeenTest {

    @ParameterizedTest
    @NullAndEmptySource
    void a_client_without_an_id_is_new(String id) {
        assertThat(Seen.of(id, "1")).isEqualTo(new Seen.Nothing());
    }

    @ParameterizedTest
    @CsvSource({"1-0, 1, 0", "1-42, 1, 42", "1--1, 1, -1", "a-5-7, a-5, 7", "2026-3-9, 2026-3, 9"})
    void an_id_of_this_epoch_says_what_was_seen(String id, String epoch, long offset) {
        assertThat(Seen.of(id, epoch)).isEqualTo(new Seen.UpTo(offset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-", "1-", "-1", "1-x", "1-9999999999999999999", "\u0000", "1-2 "})
    void what_is_no_id_is_foreign(String id) {
        assertThat(Seen.of(id, "1")).isEqualTo(new Seen.Foreign("unknown-id"));
    }

    @Test
    void an_id_of_another_epoch_is_foreign() {
        assertThat(Seen.of("1-42", "2")).isEqualTo(new Seen.Foreign("other-epoch"));
    }
}
