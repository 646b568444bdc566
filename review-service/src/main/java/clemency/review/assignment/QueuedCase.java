package clemency.review.assignment;

import clemency.events.Programme;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** A case that waits for an attorney. */
public record QueuedCase(UUID petition, String caseNumber, Programme programme, LocalDate receivedOn) {

    /** Capital cases first, then the oldest, then by case number: the same queue gives the same order. */
    static final Comparator<QueuedCase> ORDER = Comparator.comparing((QueuedCase queued) -> !queued.capital())
            .thenComparing(QueuedCase::receivedOn)
            .thenComparing(QueuedCase::caseNumber);

    boolean capital() {
        return programme.equals(Programme.CAPITAL);
    }

    boolean tiesWith(QueuedCase other) {
        return capital() == other.capital() && receivedOn.equals(other.receivedOn);
    }
}
