package clemency.review.docket;

import clemency.review.casework.CaseFile;
import clemency.review.casework.CaseState;
import clemency.review.casework.Papers;
import clemency.review.casework.Petition;
import clemency.review.casework.Sitting;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A case as its record shows it.
 *
 * @param petition only in the first entry; what the petition says doesn't change afterwards
 * @param papers null where there are none
 * @param reason why it became so, in the words of whoever did it; null where none were asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Recorded(Petition petition, CaseState state, Papers papers, String reason) {

    /** Null for a case that is opened. */
    static Recorded before(Sitting.Deed deed) {
        return opens(deed) ? null : new Recorded(null, deed.before().state(), papers(deed.before()), null);
    }

    static Recorded after(Sitting.Deed deed, String reason) {
        return new Recorded(
                opens(deed) ? deed.after().petition() : null, deed.after().state(), papers(deed.after()), reason);
    }

    private static Papers papers(CaseFile file) {
        return file.papers().equals(Papers.NONE) ? null : file.papers();
    }

    private static boolean opens(Sitting.Deed deed) {
        return deed.before().state() instanceof CaseState.Unopened;
    }

    /** Free text stays out of the log. */
    @Override
    public String toString() {
        return "Recorded[" + state + "]";
    }
}
