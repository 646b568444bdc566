package clemency.stats.measures;

import clemency.events.Administration;
import clemency.stats.aggregate.Figures;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * What administrations leave to each other within a period. The first one in office finds what the country had before it, each
 * further one what the one before left, and the last one leaves what the country has after it. Who was not in office holds
 * nothing, unless something in the period is told to be its act.
 */
public final class Succession {

    /** Counts what was dated that day or earlier by those who acted; null: whatever the day. */
    @FunctionalInterface
    public interface Count {
        Figures upTo(LocalDate day, Predicate<Administration> acting);
    }

    private final LocalDate from;
    private final LocalDate to;
    private final Count count;

    /**
     * @param from first day, inclusive; null: the beginning
     * @param to last day, inclusive; null: all that is known
     */
    public Succession(LocalDate from, LocalDate to, Count count) {
        this.from = from;
        this.to = to;
        this.count = count;
    }

    public Span of(Administration acting) {
        var own = moved(each -> each == acting);
        return own.isZero() && !isInOffice(acting)
                ? Span.of(Figures.NONE, Figures.NONE)
                : Span.of(before(_ -> true).plus(moved(each -> each.compareTo(acting) < 0)), own);
    }

    /** On a day of inauguration two are. */
    private boolean isInOffice(Administration acting) {
        var begun = to == null || !acting.inaugurated().isAfter(to);
        if (from == null) {
            return begun;
        }
        var found = Administration.on(from);
        return acting == found || begun && acting.compareTo(found) > 0;
    }

    private Figures moved(Predicate<Administration> acting) {
        return count.upTo(to, acting).minus(before(acting));
    }

    private Figures before(Predicate<Administration> acting) {
        return from == null ? Figures.NONE : count.upTo(from.minusDays(1), acting);
    }
}
