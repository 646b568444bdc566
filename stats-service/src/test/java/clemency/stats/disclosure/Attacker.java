package clemency.stats.disclosure;

import clemency.stats.disclosure.History.Fact;
import clemency.stats.disclosure.History.Kind;
import clemency.stats.disclosure.Releases.Counting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Knows every public answer and subtracts them from each other. The unknowns are how many petitions of a value were received,
 * denied and closed in a quarter and became known at a release. Known are: of the nation each of these, for it is told live and
 * as of any day, at any time; all grants; and whatever the releases tell. Where the nation had none, no value had any.
 */
final class Attacker {

    private static final List<Kind> CONFIDENTIAL = List.of(Kind.RECEIVED, Kind.DENIED, Kind.CLOSED);

    private final Releases releases;
    private final long threshold;
    /** By quarter: what was known before its release. */
    private final List<Equations> before = new ArrayList<>();

    private final Equations all = new Equations();

    Attacker(Releases releases, long threshold) {
        this.releases = releases;
        this.threshold = threshold;
        CONFIDENTIAL.forEach(this::hearOfTheNation);
        before.add(all.copy());
        for (var quarter = 1; quarter <= History.QUARTERS; quarter++) {
            before.add(all.copy());
            for (var line : releases.lines.get(quarter)) {
                hear(quarter, line);
            }
        }
    }

    /**
     * A count below the threshold that follows; in words. What was pending and told can become small by public facts alone, as
     * where nationally nothing is received nor ends and grants are announced: that needs no release and can't be hidden by any.
     */
    Optional<String> find() {
        for (var quarter = 1; quarter <= History.QUARTERS; quarter++) {
            for (var count : counts(quarter).entrySet()) {
                var found = small(quarter, count.getKey(), count.getValue());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Something countable: which facts, and of which kinds each counts how much. */
    private record Count(Predicate<Fact> facts, Map<Kind, Integer> kinds) {}

    private Map<String, Count> counts(int quarter) {
        var counts = new HashMap<String, Count>();
        var flows = releases.counting.flows(quarter);
        counts.put("pending at the end", pending(Counting.upTo(quarter, quarter)));
        counts.put("pending at the start", pending(releases.counting.start(quarter)));
        counts.put("received", new Count(flows, Map.of(Kind.RECEIVED, 1)));
        counts.put("denied", new Count(flows, Map.of(Kind.DENIED, 1)));
        counts.put("closed", new Count(flows, Map.of(Kind.CLOSED, 1)));
        counts.put("denied or closed", new Count(flows, Map.of(Kind.DENIED, 1, Kind.CLOSED, 1)));
        for (var known = Math.max(1, quarter); known <= History.QUARTERS; known++) {
            var at = known;
            Predicate<Fact> single = fact -> fact.of() == quarter && fact.known() == at;
            counts.put("denied and known at " + known, new Count(single, Map.of(Kind.DENIED, 1)));
            counts.put("ended and known at " + known, new Count(single, Map.of(Kind.DENIED, 1, Kind.CLOSED, 1)));
            counts.put("received and known at " + known, new Count(single, Map.of(Kind.RECEIVED, 1)));
        }
        return counts;
    }

    private static Count pending(Predicate<Fact> facts) {
        return new Count(facts, Map.of(Kind.RECEIVED, 1, Kind.DENIED, -1, Kind.CLOSED, -1));
    }

    private Optional<String> small(int quarter, String name, Count count) {
        var unknown = new ArrayList<Integer>();
        for (var value = 0; value < History.VALUES; value++) {
            if (all.tell(left(count, List.of(value)))) {
                if (isSmall(quarter, count, List.of(value))) {
                    return Optional.of("quarter %d, value %d: %s".formatted(quarter, value, name));
                }
            } else {
                unknown.add(value);
            }
        }
        return !unknown.isEmpty() && all.tell(left(count, unknown)) && isSmall(quarter, count, unknown)
                ? Optional.of("quarter %d, all but what is known, %s: %s".formatted(quarter, unknown, name))
                : Optional.empty();
    }

    private boolean isSmall(int quarter, Count count, List<Integer> values) {
        return truth(count, values) < threshold && !before.get(quarter).tell(left(count, values));
    }

    private long truth(Count count, List<Integer> values) {
        return releases.history.facts.stream()
                .filter(count.facts().and(fact -> values.contains(fact.value())))
                .mapToLong(fact -> fact.kind() == Kind.GRANTED && count.kinds().containsValue(-1)
                        ? -1
                        : count.kinds().getOrDefault(fact.kind(), 0))
                .sum();
    }

    private void hearOfTheNation(Kind kind) {
        each((of, known) -> {
            var everywhere = IntStream.range(0, History.VALUES)
                    .mapToObj(value -> unknown(kind, value, of, known))
                    .toList();
            all.known(ones(everywhere));
            if (releases.history.count(fact -> fact.kind() == kind && fact.of() == of && fact.known() == known) == 0) {
                everywhere.forEach(each -> all.known(ones(List.of(each))));
            }
        });
    }

    private void hear(int quarter, Line line) {
        var values = values(quarter, line.value());
        var flows = releases.counting.flows(quarter);
        hear(line.pendingAtStart(), pending(releases.counting.start(quarter)), values);
        hear(line.received(), new Count(flows, Map.of(Kind.RECEIVED, 1)), values);
        hear(line.deniedOrClosed(), new Count(flows, Map.of(Kind.DENIED, 1, Kind.CLOSED, 1)), values);
        hear(line.denied(), new Count(flows, Map.of(Kind.DENIED, 1)), values);
        hear(line.closed(), new Count(flows, Map.of(Kind.CLOSED, 1)), values);
        hear(line.pendingAtEnd(), pending(Counting.upTo(quarter, quarter)), values);
    }

    private void hear(Long told, Count count, List<Integer> values) {
        if (told != null) {
            all.known(left(count, values));
        }
    }

    private List<Integer> values(int quarter, String name) {
        var told = Lines.told(releases.lines.get(quarter));
        return IntStream.range(0, History.VALUES)
                .filter(value -> switch (name) {
                    case Lines.TOTAL -> true;
                    case Lines.ALL_OTHERS -> !told.contains(Releases.name(value));
                    default -> Releases.name(value).equals(name);
                })
                .boxed()
                .toList();
    }

    private interface Cell {
        void at(int of, int known);
    }

    private static void each(Cell cell) {
        for (var of = 0; of <= History.QUARTERS; of++) {
            for (var known = Math.max(1, of); known <= History.QUARTERS; known++) {
                cell.at(of, known);
            }
        }
    }

    /** The left side: which unknowns make up a count. */
    private static Map<Integer, Long> left(Count count, List<Integer> values) {
        var coefficients = new HashMap<Integer, Long>();
        each((of, known) -> values.forEach(value -> CONFIDENTIAL.forEach(kind -> {
            if (count.kinds().containsKey(kind) && count.facts().test(new Fact(kind, value, of, known))) {
                coefficients.put(
                        unknown(kind, value, of, known), count.kinds().get(kind).longValue());
            }
        })));
        return coefficients;
    }

    private static Map<Integer, Long> ones(List<Integer> unknowns) {
        var coefficients = new HashMap<Integer, Long>();
        unknowns.forEach(unknown -> coefficients.put(unknown, 1L));
        return coefficients;
    }

    private static int unknown(Kind kind, int value, int of, int known) {
        return ((kind.ordinal() * History.VALUES + value) * (History.QUARTERS + 1) + of) * (History.QUARTERS + 1)
                + known;
    }
}
