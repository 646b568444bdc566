package clemency.stats.disclosure;

import clemency.stats.disclosure.History.Fact;
import clemency.stats.disclosure.History.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** The releases of a history, quarter after quarter, by some rule. */
final class Releases {

    /** Decides how much is told. */
    interface Publisher extends BiFunction<SortedMap<String, Movement>, Before, Map<String, Detail>> {}

    /** Which facts a figure of a release counts; all else follows. */
    enum Counting {
        /** Each fact in the first release that knows it, so that a quarter begins as the last one ended. */
        ONCE,
        /** Each fact in its own quarter, as it is known then: the start is restated. */
        RESTATED;

        Predicate<Fact> flows(int quarter) {
            return switch (this) {
                case ONCE -> upTo(quarter, quarter).and(start(quarter).negate());
                case RESTATED -> upTo(quarter, quarter).and(fact -> fact.of() == quarter);
            };
        }

        Predicate<Fact> start(int quarter) {
            return switch (this) {
                case ONCE -> quarter == 1 ? upTo(0, 1) : upTo(quarter - 1, quarter - 1);
                case RESTATED -> upTo(quarter - 1, quarter);
            };
        }

        static Predicate<Fact> upTo(int of, int known) {
            return fact -> fact.of() <= of && fact.known() <= known;
        }
    }

    final History history;
    final Counting counting;
    /** By quarter; none at 0. */
    final List<List<Line>> lines = new ArrayList<>();

    Releases(History history, Counting counting, Publisher publisher) {
        this.history = history;
        this.counting = counting;
        lines.add(List.of());
        var before = Before.NOTHING;
        for (var quarter = 1; quarter <= History.QUARTERS; quarter++) {
            var values = values(quarter);
            var told = Lines.of(values, publisher.apply(values, before));
            lines.add(told);
            before = new Before(Lines.told(told), Lines.moved(told));
        }
    }

    static String name(int value) {
        return "value " + value;
    }

    private SortedMap<String, Movement> values(int quarter) {
        var values = new TreeMap<String, Movement>();
        for (var value = 0; value < History.VALUES; value++) {
            var of = value;
            Predicate<Fact> known = Counting.upTo(quarter, quarter).and(fact -> fact.value() == of);
            if (history.count(known) > 0) {
                values.put(name(value), movement(quarter, fact -> fact.value() == of));
            }
        }
        return values;
    }

    private Movement movement(int quarter, Predicate<Fact> of) {
        var start = counting.start(quarter).and(of);
        var flows = counting.flows(quarter).and(of);
        return new Movement(
                pending(start),
                history.count(flows.and(is(Kind.RECEIVED))),
                history.count(flows.and(is(Kind.GRANTED))),
                history.count(flows.and(is(Kind.DENIED))),
                history.count(flows.and(is(Kind.CLOSED))),
                0,
                pending(Counting.upTo(quarter, quarter).and(of)));
    }

    private long pending(Predicate<Fact> wanted) {
        return 2 * history.count(wanted.and(is(Kind.RECEIVED))) - history.count(wanted);
    }

    private static Predicate<Fact> is(Kind kind) {
        return fact -> fact.kind() == kind;
    }
}
