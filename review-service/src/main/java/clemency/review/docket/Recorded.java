package clemency.review.docket;

import clemency.review.casework.CaseState;
import clemency.review.casework.Petition;
import clemency.review.casework.Sitting;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A case as its record shows it.
 *
 * @param petition only in the first entry; what the petition says doesn't change afterwards
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Recorded(Petition petition, CaseState state) {

    /** Null for a case that is opened. */
    static Recorded before(Sitting.Deed deed) {
        return opens(deed) ? null : new Recorded(null, deed.before().state());
    }

    static Recorded after(Sitting.Deed deed) {
        return new Recorded(
                opens(deed) ? deed.after().petition() : null, deed.after().state());
    }

    private static boolean opens(Sitting.Deed deed) {
        return deed.before().state() instanceof CaseState.Unopened;
    }
}
