package clemency.review.attorney.roster;

import clemency.events.WorkforceEvent;
import java.time.LocalDate;

/** What a change came to. */
public sealed interface Verdict {

    /** @param on the day from which it holds */
    record Changed(LocalDate on, WorkforceEvent event) implements Verdict {}

    /** It already holds. */
    record Repeated() implements Verdict {}

    record Refused(Refusal refusal) implements Verdict {}
}
