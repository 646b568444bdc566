package clemency.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortedTest {

    private static final UUID SUBJECT = UUID.randomUUID();

    @ParameterizedTest(name = "last {0}, parked {1}, arrived {2}: apply {3}, park {4}, repeated {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "0, -,   1,       1,       -,   0",
                "0, -,   1 2 3,   1 2 3,   -,   0",
                "0, -,   3 1 2,   1 2 3,   -,   0",
                "2, -,   1 2,     -,       -,   2",
                "2, -,   3 3,     3,       -,   1",
                "0, -,   2,       -,       2,   0",
                "0, 2,   1,       1 2,     -,   0",
                "0, 2 3, 1,       1 2 3,   -,   0",
                "0, 2 4, 1,       1 2,     -,   0",
                "0, 3,   1 5,     1,       5,   0",
                "0, 3,   3,       -,       -,   1",
                "4, 6,   2 5 7 9, 5 6 7,   9,   1",
                "4, 5,   4,       5,       -,   1",
            })
    void sorts(long last, String parked, String arrived, String apply, String park, int repeated) {
        var sorted = Sorted.of(Map.of(SUBJECT, last), arrivals(parked), arrivals(arrived));
        assertThat(versions(sorted.apply())).isEqualTo(list(apply));
        assertThat(versions(sorted.park())).isEqualTo(list(park));
        assertThat(sorted.repeated()).isEqualTo(repeated);
        assertThat(sorted.moved())
                .isEqualTo(
                        apply == null ? Map.of() : Map.of(SUBJECT, list(apply).getLast()));
    }

    /** Any order, any cut into batches and any repetition: each version once, in order, and nothing stays behind. */
    @Test
    void anyInterleavingAppliesEachVersionOnceInOrder() {
        for (var seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var stream = shuffledWithRepetitions(random);
            var last = new HashMap<UUID, Long>();
            var parked = new ArrayList<Arrival>();
            var applied = new ArrayList<Arrival>();
            for (var from = 0; from < stream.size(); ) {
                var to = Math.min(stream.size(), from + 1 + random.nextInt(7));
                var sorted = Sorted.of(last, parked, stream.subList(from, to));
                applied.addAll(sorted.apply());
                last.putAll(sorted.moved());
                parked.addAll(sorted.park());
                parked.removeIf(one ->
                        one.event().version() <= last.getOrDefault(one.event().subject(), 0L));
                from = to;
            }
            assertThat(parked).as("seed %d", seed).isEmpty();
            assertThat(last).as("seed %d", seed).hasSize(3);
            last.keySet()
                    .forEach(subject -> assertThat(versions(applied.stream()
                                    .filter(one -> one.event().subject().equals(subject))
                                    .toList()))
                            .isEqualTo(LongStream.rangeClosed(1, 8).boxed().toList()));
        }
    }

    private static List<Arrival> shuffledWithRepetitions(Random random) {
        var stream = new ArrayList<Arrival>();
        IntStream.range(0, 3)
                .mapToObj(_ -> UUID.randomUUID())
                .forEach(subject -> LongStream.rangeClosed(1, 8)
                        .mapToObj(version -> Samples.arrival(Samples.withdrawn(subject, version)))
                        .forEach(arrival -> Stream.generate(() -> arrival)
                                .limit(1 + random.nextInt(3))
                                .forEach(stream::add)));
        Collections.shuffle(stream, random);
        return stream;
    }

    private static List<Arrival> arrivals(String versions) {
        return list(versions).stream()
                .map(version -> Samples.arrival(Samples.withdrawn(SUBJECT, version)))
                .toList();
    }

    private static List<Long> versions(List<Arrival> arrivals) {
        return arrivals.stream().map(one -> one.event().version()).toList();
    }

    private static List<Long> list(String versions) {
        return versions == null
                ? List.of()
                : Stream.of(versions.trim().split(" ", -1)).map(Long::valueOf).toList();
    }
}
