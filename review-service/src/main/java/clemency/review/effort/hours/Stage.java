package clemency.review.effort.hours;

import clemency.events.StaffKind;
import clemency.review.casework.CaseStatus;
import java.util.EnumSet;
import java.util.Set;

/** A part of the work on a case. What the Pardon Attorney and those above do themselves is none. */
public enum Stage {
    /** Is it complete, is it ours (28 CFR 1.1 to 1.4)? */
    SCREENING(StaffKind.SUPPORT),
    /** The facts (28 CFR 1.6 a). */
    INVESTIGATION(StaffKind.ATTORNEY),
    /** Questions to others and their answers (28 CFR 1.6 a, b). */
    REFERRALS(StaffKind.SUPPORT),
    /** The report, and the recommendation that it proposes (28 CFR 1.6 c). */
    RECOMMENDATION(StaffKind.ATTORNEY);

    private final StaffKind by;

    Stage(StaffKind by) {
        this.by = by;
    }

    /** Whose hours it takes. */
    public StaffKind by() {
        return by;
    }

    /** Which parts of the work are not done yet, or not known to be. */
    public static Set<Stage> ahead(CaseStatus status) {
        return switch (status) {
            case SCREENING, INCOMPLETE -> EnumSet.allOf(Stage.class);
            case WAITING, ASSIGNED -> EnumSet.of(INVESTIGATION, REFERRALS, RECOMMENDATION);
            // On hold nobody works on it; taken off, it counts again.
            case SET_ASIDE, RECOMMENDED, AT_WHITE_HOUSE, GRANTED, DENIED, CLOSED, DECLINED ->
                EnumSet.noneOf(Stage.class);
        };
    }

    /** Whether all work is done: what was spent is then what the case has cost. */
    public static boolean done(CaseStatus status) {
        return status != CaseStatus.SET_ASIDE && ahead(status).isEmpty();
    }
}
