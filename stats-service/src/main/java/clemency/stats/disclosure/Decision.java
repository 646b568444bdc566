package clemency.stats.disclosure;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** One application of the rule. Details only ever sink, so it comes to an end. Not thread-safe. */
final class Decision {

    private final long threshold;
    private final SortedMap<String, Movement> values;
    private final Before before;
    private final Set<Column> idle = EnumSet.noneOf(Column.class);
    /** Whether a stock may be told without the flows: with one of them zero for sure it would tell the other. */
    private final boolean moved;

    private final SortedMap<String, Detail> details = new TreeMap<>();

    Decision(long threshold, SortedMap<String, Movement> values, Before before) {
        this.threshold = threshold;
        this.values = values;
        this.before = before;
        for (var column : Column.values()) {
            if (values.values().stream().allMatch(movement -> column.of(movement) == 0)) {
                idle.add(column);
            }
        }
        this.moved = sum(Column.RECEIVED, _ -> true) > 0 && sum(Column.ENDED, _ -> true) > 0;
    }

    Map<String, Detail> details() {
        values.forEach((value, movement) -> details.put(value, own(value, movement)));
        for (var next = tooMuch(); next.isPresent(); next = tooMuch()) {
            var value = next.get();
            details.put(value, lower(details.get(value)));
        }
        return details;
    }

    /** By its own figures alone. */
    private Detail own(String value, Movement movement) {
        // Who was not told of in the last quarter would be by what is pending at the start of this one.
        var mayStart = before.told().contains(value) || before.moved();
        if (mayStart && all(movement, Column.START, Column.RECEIVED, Column.ENDED, Column.END)) {
            return all(movement, Column.DENIED, Column.CLOSED) ? Detail.ALL : Detail.FLOWS;
        }
        return moved && all(movement, Column.END) ? Detail.STOCK : Detail.WITHHELD;
    }

    private boolean all(Movement movement, Column... columns) {
        for (var column : columns) {
            if (isSmall(column, column.of(movement))) {
                return false;
            }
        }
        return true;
    }

    /** Nationally zero is known to everybody; otherwise zero is as telling as one. */
    private boolean isSmall(Column column, long figure) {
        return !idle.contains(column) && figure < threshold;
    }

    private Detail lower(Detail detail) {
        return switch (detail) {
            case ALL -> Detail.FLOWS;
            case FLOWS -> moved ? Detail.STOCK : Detail.WITHHELD;
            case STOCK, WITHHELD -> Detail.WITHHELD;
        };
    }

    /** The smallest value of which less must be told, so that what is not told is no small sum; nothing where none is. */
    private Optional<String> tooMuch() {
        return sinkFrom(Detail.ALL, _ -> true, Column.DENIED, Column.CLOSED)
                .or(() -> sinkFrom(Detail.FLOWS, _ -> true, Column.RECEIVED, Column.ENDED))
                .or(this::sinkFromStart)
                .or(() -> sinkFrom(Detail.STOCK, _ -> true, Column.END));
    }

    /** What was pending at the start is known of those that either quarter tells of. */
    private Optional<String> sinkFromStart() {
        Predicate<String> toldBefore = before.told()::contains;
        return anyTells(Detail.FLOWS)
                        && isSmall(
                                Column.START,
                                sum(Column.START, value -> !tells(value, Detail.FLOWS) && !toldBefore.test(value)))
                ? smallest(Detail.FLOWS, toldBefore.negate()).or(() -> smallest(Detail.FLOWS, _ -> true))
                : Optional.empty();
    }

    private Optional<String> sinkFrom(Detail step, Predicate<String> wanted, Column... columns) {
        if (anyTells(step)) {
            for (var column : columns) {
                if (isSmall(column, sum(column, value -> !tells(value, step)))) {
                    return smallest(step, wanted);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> smallest(Detail step, Predicate<String> wanted) {
        return details.keySet().stream()
                .filter(value -> tells(value, step))
                .filter(wanted)
                .min(Comparator.<String>comparingLong(value -> values.get(value).pendingAtEnd()
                                + values.get(value).received())
                        .thenComparing(Comparator.naturalOrder()));
    }

    private boolean anyTells(Detail step) {
        return details.values().stream().anyMatch(detail -> detail.tells(step));
    }

    private boolean tells(String value, Detail step) {
        return details.get(value).tells(step);
    }

    private long sum(Column column, Predicate<String> wanted) {
        return values.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .mapToLong(entry -> column.of(entry.getValue()))
                .sum();
    }
}
