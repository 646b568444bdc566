package clemency.review.casework;

import clemency.events.Recommender;
import clemency.events.ReviewEvent.RecommendationMade;

/**
 * Recommendations to the President. The Pardon Attorney's comes first and takes the case off the desk; it can be
 * changed until the Deputy Attorney General's follows, which may reverse it. Both are kept, and no hold is overtaken.
 */
final class Advice {

    private Advice() {}

    static Answer recommend(Command.Recommend recommend, CaseFile file) {
        return switch (file.state()) {
            case CaseState.Screening _, CaseState.Incomplete _, CaseState.Waiting _ -> Refusal.NOT_ASSIGNED.answer();
            case CaseState.Assigned _ ->
                recommend.by() == Recommender.PARDON_ATTORNEY
                        ? made(recommend, file)
                        : Refusal.PARDON_ATTORNEY_FIRST.answer();
            case CaseState.Recommended recommended -> again(recommend, recommended, file);
            case CaseState.AtWhiteHouse _ -> Refusal.ALREADY_SENT.answer();
            case CaseState.SetAside _ -> Refusal.CASE_SET_ASIDE.answer();
            case CaseState.Ended _ -> Refusal.CASE_ENDED.answer();
            case CaseState.Unopened _ -> Refusal.NO_SUCH_CASE.answer();
        };
    }

    private static Answer again(Command.Recommend recommend, CaseState.Recommended so, CaseFile file) {
        var byPardonAttorney = recommend.by() == Recommender.PARDON_ATTORNEY;
        if (recommend.recommendation() == (byPardonAttorney ? so.pardonAttorney() : so.deputyAttorneyGeneral())) {
            return Answer.repeated(recommend);
        }
        return byPardonAttorney && so.deputyAttorneyGeneral() != null
                ? Refusal.DEPUTY_HAS_RECOMMENDED.answer()
                : made(recommend, file);
    }

    private static Answer made(Command.Recommend recommend, CaseFile file) {
        return file.onHold()
                ? Refusal.ON_HOLD.answer()
                : Answer.happened(
                        file.day(recommend.on()), new RecommendationMade(recommend.by(), recommend.recommendation()));
    }
}
