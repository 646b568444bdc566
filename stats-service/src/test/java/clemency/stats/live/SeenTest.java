package clemency.stats.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SeenTest {

    @ParameterizedTest
    @NullAndEmptySource
    void a_client_without_an_id_is_new(String id) {
        assertThat(Seen.of(id)).isEqualTo(new Seen.Nothing());
    }

    @ParameterizedTest
    @CsvSource({
        "1.x-0, 1.x, 0",
        "1.x-42, 1.x, 42",
        "1.x--1, 1.x, -1",
        "a-5.y--1, a-5.y, -1",
        "2.log--5, 2.log-, 5",
        "1.z----1, 1.z--, -1",
        "1.-3-9, 1.-3, 9"
    })
    void an_id_says_what_was_seen_of_which_log(String id, String log, long offset) {
        assertThat(Seen.of(id)).isEqualTo(new Seen.UpTo(log, offset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-", "1-", "-1", "1-x", "2.log--", "1-9999999999999999999", "\u0000", "1-2 "})
    void what_is_no_id_is_foreign(String id) {
        assertThat(Seen.of(id)).isEqualTo(new Seen.Foreign("unknown-id"));
    }
}
