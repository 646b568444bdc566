package clemency.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdTest {

    private static final Instant NOW = Instant.parse("2016-03-30T18:05:12.250Z");

    @Test
    void an_id_is_a_uuid_of_version_7_and_begins_with_its_time() {
        var id = TimeOrderedId.at(NOW);
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void a_later_id_is_greater_in_the_order_of_texts() {
        var earlier = TimeOrderedId.at(NOW).toString();
        assertThat(TimeOrderedId.at(NOW.plusMillis(1)).toString()).isGreaterThan(earlier);
        // The time wraps no digit into the sign.
        assertThat(TimeOrderedId.at(Instant.parse("2100-01-01T00:00:00Z")).toString())
                .isGreaterThan(earlier);
    }

    @Test
    void ids_of_one_moment_are_different() {
        var ids = IntStream.range(0, 1_000).mapToObj(_ -> TimeOrderedId.at(NOW));
        assertThat(ids.distinct()).hasSize(1_000);
    }

    @Test
    void the_first_of_a_moment_stands_between_those_before_and_those_from_it_on() {
        assertThat(TimeOrderedId.first(NOW).toString())
                .isGreaterThan(TimeOrderedId.at(NOW.minusMillis(1)).toString())
                .isLessThan(TimeOrderedId.at(NOW).toString());
    }
}
