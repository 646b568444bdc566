package clemency.review.announcement.draft;

import clemency.events.Recommendation;
import clemency.review.casework.CaseState;
import clemency.review.decision.Outcome;

/** What the President is advised; null for what was not said (28 CFR 1.6(c) makes it the office's duty to advise). */
public record Advised(Recommendation pardonAttorney, Recommendation deputyAttorneyGeneral) {

    private static final Advised NOT = new Advised(null, null);

    public static Advised of(CaseState state) {
        return switch (state) {
            case CaseState.Recommended(var _, var first, var second) -> new Advised(first, second);
            case CaseState.AtWhiteHouse(var _, var first, var second, var _, var _) -> new Advised(first, second);
            case CaseState.SetAside held -> of(held.previous());
            case CaseState.Unopened _,
                    CaseState.Screening _,
                    CaseState.Incomplete _,
                    CaseState.Waiting _,
                    CaseState.Assigned _,
                    CaseState.Ended _ -> NOT;
        };
    }

    /** The Deputy Attorney General's is the last word before the President's. */
    boolean complete() {
        return deputyAttorneyGeneral != null;
    }

    boolean agrees(Outcome outcome) {
        return switch (outcome) {
            case GRANT -> deputyAttorneyGeneral == Recommendation.GRANT;
            case DENY -> deputyAttorneyGeneral == Recommendation.DENY;
        };
    }
}
