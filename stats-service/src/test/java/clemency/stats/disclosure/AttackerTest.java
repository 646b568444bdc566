package clemency.stats.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.stats.disclosure.Releases.Counting;
import clemency.stats.disclosure.Releases.Publisher;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Whoever subtracts public answers from each other, over cuts and over time, learns no small count. */
class AttackerTest {

    private static final long THRESHOLD = 5;
    private static final long HISTORIES = 300;

    @Property(tries = 400)
    void no_small_count_follows(@ForAll long seed, @ForAll @LongRange(min = 2, max = 12) long threshold) {
        assertThat(attack(seed, Counting.ONCE, threshold, new Rule(threshold)::decide))
                .isEmpty();
    }

    /** Else the above would say nothing. */
    @Test
    void much_is_told_all_the_same() {
        for (var detail : new Detail[] {Detail.STOCK, Detail.FLOWS, Detail.ALL}) {
            assertThat(LongStream.range(0, HISTORIES)
                            .filter(seed -> tells(seed, detail))
                            .count())
                    .as("histories of which something is told: %s", detail)
                    .isGreaterThan(HISTORIES / 10);
        }
    }

    @Test
    void a_threshold_on_stocks_alone_is_found_out() {
        Publisher flowsPass = (values, before) -> new Rule(THRESHOLD)
                .decide(
                        changed(values, m -> new Movement(m.pendingAtStart(), 99, 0, 99, 99, 0, m.pendingAtEnd())),
                        before);
        assertThat(found(Counting.ONCE, flowsPass)).isPresent();
    }

    @Test
    void a_threshold_on_flows_alone_is_found_out() {
        Publisher stocksPass = (values, before) -> new Rule(THRESHOLD)
                .decide(
                        changed(
                                values,
                                m -> new Movement(99, m.received(), m.granted(), m.denied(), m.closed(), 0, 99)),
                        before);
        assertThat(found(Counting.ONCE, stocksPass)).isPresent();
    }

    @Test
    void without_complements_it_is_found_out() {
        Publisher noComplements = (values, before) -> {
            var others = new TreeMap<>(values);
            for (var other = 0; other < 200; other++) {
                others.put("other " + other, new Movement(1, 1, 0, 1, 1, 0, 1));
            }
            return new Rule(THRESHOLD).decide(others, before);
        };
        assertThat(found(Counting.ONCE, noComplements)).isPresent();
    }

    @Test
    void who_forgets_the_quarter_before_is_found_out() {
        Publisher forgetful = (values, _) -> new Rule(THRESHOLD).decide(values, Before.NOTHING);
        assertThat(found(Counting.ONCE, forgetful)).isPresent();
    }

    @Test
    void a_start_that_is_restated_is_found_out() {
        assertThat(found(Counting.RESTATED, new Rule(THRESHOLD)::decide)).isPresent();
    }

    private static Optional<String> found(Counting counting, Publisher publisher) {
        return LongStream.range(0, HISTORIES)
                .mapToObj(seed -> attack(seed, counting, THRESHOLD, publisher))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> attack(long seed, Counting counting, long threshold, Publisher publisher) {
        return new Attacker(new Releases(new History(seed), counting, publisher), threshold).find();
    }

    private static boolean tells(long seed, Detail detail) {
        return new Releases(new History(seed), Counting.ONCE, new Rule(THRESHOLD)::decide)
                .lines.stream()
                        .flatMap(lines -> lines.subList(0, Math.max(0, lines.size() - 2)).stream())
                        .anyMatch(line -> switch (detail) {
                            case WITHHELD -> false;
                            case STOCK -> line.pendingAtEnd() != null && line.received() == null;
                            case FLOWS -> line.received() != null && line.denied() == null;
                            case ALL -> line.denied() != null;
                        });
    }

    private static SortedMap<String, Movement> changed(
            SortedMap<String, Movement> values, UnaryOperator<Movement> change) {
        var changed = new TreeMap<>(values);
        changed.replaceAll((_, movement) -> change.apply(movement));
        return changed;
    }
}
