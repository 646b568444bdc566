package clemency.review.announcement;

import clemency.events.Administration;
import clemency.review.announcement.draft.Examination;
import clemency.review.announcement.draft.Totals;
import clemency.review.decision.Outcome;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What would be signed now.
 *
 * @param digest what the signature wants
 */
record Preview(
        UUID announcement,
        long revision,
        Outcome outcome,
        LocalDate decidedOn,
        Administration administration,
        String digest,
        Totals totals) {

    static Preview of(Examination examination) {
        return new Preview(
                examination.draft().id(),
                examination.draft().revision(),
                examination.draft().outcome(),
                examination.on(),
                examination.acting(),
                examination.digest(),
                examination.totals());
    }
}
