package clemency.stats;

import clemency.events.Envelope;
import clemency.events.GrantEvent.ClemencyGranted;
import clemency.events.GrantEvent.GrantCorrected;
import clemency.events.Topic;
import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Figures;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The specification of the daily figures: a plain fold over all events in business time, each told once, none
 * contradicting another. Everything else must come to the same, whatever happened on the way.
 */
public final class Fold {

    private static final Comparator<Envelope> BUSINESS_TIME = Comparator.comparing(Envelope::occurredOn)
            .thenComparing(e -> Topic.of(e.event()))
            .thenComparing(Envelope::version);

    private Fold() {}

    public static Map<Cell, Figures> of(Collection<Envelope> events) {
        var figures = new HashMap<Cell, Figures>();
        var counting = new Counting((cell, more) -> figures.merge(cell, more, Figures::plus));
        corrected(events).stream().sorted(BUSINESS_TIME).forEach(counting::add);
        return nonZero(figures);
    }

    /** Each grant as its last correction tells it, at the place where the grant was told. */
    static Collection<Envelope> corrected(Collection<Envelope> events) {
        var corrections = events.stream()
                .filter(e -> e.event() instanceof GrantCorrected)
                .collect(Collectors.toMap(
                        Envelope::subject, Function.identity(), (a, b) -> a.version() > b.version() ? a : b));
        return events.stream()
                .filter(e -> !(e.event() instanceof GrantCorrected))
                .map(e -> e.event() instanceof ClemencyGranted && corrections.get(e.subject()) instanceof Envelope c
                        ? new Envelope(
                                e.id(),
                                e.source(),
                                e.subject(),
                                e.version(),
                                c.occurredOn(),
                                c.recordedAt(),
                                new ClemencyGranted(((GrantCorrected) c.event()).grant()))
                        : e)
                .toList();
    }

    public static Map<Cell, Figures> nonZero(Map<Cell, Figures> figures) {
        return figures.entrySet().stream()
                .filter(entry -> !entry.getValue().isZero())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
