package clemency.review.assignment;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;

/** A case that waits for an attorney. */
public record QueuedCase(
        UUID petition, String caseNumber, ClemencyType clemencyType, Programme programme, LocalDate receivedOn) {

    /** By receipt, then by case number. */
    static final Comparator<QueuedCase> OLDEST =
            Comparator.comparing(QueuedCase::receivedOn).thenComparing(QueuedCase::caseNumber);

    boolean capital() {
        return programme.equals(Programme.CAPITAL);
    }

    /** Days since its receipt. */
    long age(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(receivedOn, today));
    }

    QueuedCase received(LocalDate day) {
        return new QueuedCase(petition, caseNumber, clemencyType, programme, day);
    }
}
