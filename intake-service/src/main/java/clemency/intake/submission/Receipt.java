package clemency.intake.submission;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the sender of a petition gets, once.
 *
 * @param trackingCode secret; the only way to ask where the petition stands, and not shown again
 */
record Receipt(UUID id, String caseNumber, String trackingCode, LocalDate receivedOn) {

    @Override
    public String toString() {
        return "Receipt[" + caseNumber + "]";
    }
}
