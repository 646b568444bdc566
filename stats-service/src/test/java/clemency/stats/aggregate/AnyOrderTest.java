package clemency.stats.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Envelope;
import clemency.events.Topic;
import clemency.stats.Fold;
import clemency.stats.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Promise 3 of the design: the same figures for any interleaving, repetition and split. */
class AnyOrderTest {

    @Property(tries = 300)
    void theFiguresAreThoseOfTheFold(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int subjects) {
        var events = World.of(seed, subjects);
        var cells = Sum.of(events);
        assertThat(Sum.daily(cells)).isEqualTo(Fold.of(events));
        assertThat(anomalies(cells)).isZero();
    }

    @Property(tries = 300)
    void anyInterleavingOfTheTopicsGivesTheSame(@ForAll long seed, @ForAll long order) {
        var events = World.of(seed, 20);
        assertThat(Sum.of(interleaved(events, new Random(order)))).isEqualTo(Sum.of(events));
    }

    @Property(tries = 300)
    void anyOrderAtAllGivesTheSame(@ForAll long seed, @ForAll long order) {
        var events = World.of(seed, 20);
        var shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(order));
        assertThat(Sum.of(shuffled)).isEqualTo(Sum.of(events));
    }

    @Property(tries = 300)
    void repetitionsChangeNothing(@ForAll long seed, @ForAll long order) {
        var events = World.of(seed, 20);
        var random = new Random(order);
        var repeated = new ArrayList<>(events);
        events.stream().filter(_ -> random.nextBoolean()).forEach(repeated::add);
        Collections.shuffle(repeated, random);
        assertThat(Sum.of(repeated)).isEqualTo(Sum.of(events));
    }

    @Property(tries = 100)
    void partitionsAddUp(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int partitions) {
        var events = World.of(seed, 40);
        var sum = new HashMap<Cell, Figures>();
        events.stream()
                .collect(Collectors.groupingBy(e -> Math.floorMod(e.subject().hashCode(), partitions)))
                .values()
                .forEach(part -> Sum.of(part).forEach((cell, figures) -> sum.merge(cell, figures, Figures::plus)));
        assertThat(Fold.nonZero(sum)).isEqualTo(Sum.of(events));
    }

    @Property(tries = 200)
    void whateverIsKnownSoFarCloses(@ForAll long seed, @ForAll long order) {
        var shuffled = new ArrayList<>(World.of(seed, 8));
        Collections.shuffle(shuffled, new Random(order));
        var sum = new Sum();
        for (var event : shuffled) {
            sum.add(event);
            assertThat(open(sum.cells())).isEmpty();
        }
    }

    /** Topics keep the order of each subject; between topics anything can come first. */
    private static List<Envelope> interleaved(List<Envelope> events, Random random) {
        Map<Topic, List<Envelope>> byTopic = events.stream().collect(Collectors.groupingBy(e -> Topic.of(e.event())));
        var waiting = byTopic.values().stream().map(ArrayList::new).collect(Collectors.toCollection(ArrayList::new));
        var result = new ArrayList<Envelope>();
        while (!waiting.isEmpty()) {
            var topic = waiting.get(random.nextInt(waiting.size()));
            result.add(topic.removeFirst());
            waiting.removeIf(List::isEmpty);
        }
        return result;
    }

    /** The cells of which the identity does not close. */
    static Map<Cell, Figures> open(Map<Cell, Figures> cells) {
        return cells.entrySet().stream()
                .filter(entry -> entry.getValue().residual() != 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static long anomalies(Map<Cell, Figures> cells) {
        return Stream.of(cells.values().toArray(Figures[]::new))
                .mapToLong(figures -> figures.get(Measure.ANOMALIES))
                .sum();
    }
}
