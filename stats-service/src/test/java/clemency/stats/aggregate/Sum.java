package clemency.stats.aggregate;

import clemency.events.Envelope;
import clemency.events.Topic;
import clemency.stats.Fold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The aggregates as they move, event by event, with the state going through its bytes each time. */
public final class Sum {

    private final Map<UUID, byte[]> histories = new HashMap<>();
    private final Map<Cell, Figures> cells = new HashMap<>();

    public static Map<Cell, Figures> of(List<Envelope> events) {
        var sum = new Sum();
        events.forEach(sum::add);
        return sum.cells();
    }

    void add(Envelope envelope) {
        add(Topic.of(envelope.event()), envelope);
    }

    void add(Topic topic, Envelope envelope) {
        var known = histories.get(envelope.subject());
        var before = known == null ? Histories.EMPTY : HistoriesCodec.read(known);
        before.with(topic, envelope).ifPresent(after -> {
            histories.put(envelope.subject(), HistoriesCodec.write(after));
            Contribution.between(envelope.subject(), before, after)
                    .forEach((cell, moved) -> cells.merge(cell, moved, Figures::plus));
        });
    }

    Map<Cell, Figures> cells() {
        return Fold.nonZero(cells);
    }

    static Map<Cell, Figures> daily(Map<Cell, Figures> cells) {
        var daily = new HashMap<>(cells);
        daily.keySet().removeIf(cell -> !(cell instanceof Cell.Daily));
        return daily;
    }
}
