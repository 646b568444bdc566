package clemency.stats.publication;

import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;
import clemency.stats.disclosure.Movement;

/** What was counted from the beginning up to some day. */
record Counts(long received, long granted, long denied, long closed, long adjustments, long pending) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    static Counts of(Figures figures) {
        return new Counts(
                figures.get(Measure.RECEIVED),
                figures.get(Measure.GRANTED),
                figures.get(Measure.DENIED_EXPRESS) + figures.get(Measure.DENIED_PRESUMED),
                figures.get(Measure.CLOSED),
                figures.get(Measure.ADJUSTMENTS),
                figures.get(Measure.PENDING));
    }

    Movement since(Counts before) {
        return new Movement(
                before.pending,
                received - before.received,
                granted - before.granted,
                denied - before.denied,
                closed - before.closed,
                adjustments - before.adjustments,
                pending);
    }
}
