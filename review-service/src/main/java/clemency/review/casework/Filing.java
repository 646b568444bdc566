package clemency.review.casework;

import clemency.events.Event;
import clemency.events.GrantEvent;
import clemency.events.HoldEvent;
import clemency.events.PetitionEvent;
import clemency.events.Recommender;
import clemency.events.ReferralEvent;
import clemency.events.ReviewEvent;
import clemency.events.ScreeningEvent;
import clemency.events.Unknown;
import clemency.events.WorkforceEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What an event adds to the papers. It trusts the event, as {@link Evolution} does. */
final class Filing {

    private Filing() {}

    static Papers file(Papers papers, Event event, LocalDate on) {
        return switch (event) {
            case ReviewEvent review -> file(papers, review, on);
            case GrantEvent _, PetitionEvent _, WorkforceEvent _, Unknown _ -> papers;
        };
    }

    private static Papers file(Papers papers, ReviewEvent event, LocalDate on) {
        return switch (event) {
            case ReviewEvent.RecommendationMade made -> advised(papers, made, on);
            case ReviewEvent.CaseRemanded _ -> remanded(papers);
            case ReviewEvent.VictimsNotified(var notice) -> papers.withNotices(Papers.plus(papers.notices(), notice));
            case ReferralEvent referral -> papers.withReferrals(referrals(papers.referrals(), referral, on));
            case HoldEvent hold -> papers.withHolds(holds(papers.holds(), hold, on));
            case ScreeningEvent _,
                    ReviewEvent.CaseOpened _,
                    ReviewEvent.CaseAssigned _,
                    ReviewEvent.CaseReleased _,
                    ReviewEvent.SentToWhiteHouse _,
                    ReviewEvent.CaseSetAside _,
                    ReviewEvent.CaseReinstated _,
                    ReviewEvent.CaseClosed _ -> papers;
        };
    }

    private static Papers advised(Papers papers, ReviewEvent.RecommendationMade made, LocalDate on) {
        var others = papers.advice().stream()
                .filter(opinion -> opinion.by() != made.recommender())
                .toList();
        var reverses = made.recommender() == Recommender.DEPUTY_ATTORNEY_GENERAL
                && others.stream().anyMatch(first -> first.recommendation() != made.recommendation());
        var opinion = new Opinion(made.recommender(), made.recommendation(), on, reverses);
        return papers.withAdvice(Papers.plus(others, opinion), papers.earlierAdvice());
    }

    private static Papers remanded(Papers papers) {
        var earlier = Stream.concat(papers.earlierAdvice().stream(), papers.advice().stream())
                .toList();
        return papers.withAdvice(List.of(), earlier);
    }

    private static List<Referral> referrals(List<Referral> referrals, ReferralEvent event, LocalDate on) {
        return switch (event) {
            case ReferralEvent.ReferralSent(var id, var to, var dueOn) ->
                Papers.plus(referrals, new Referral(id, to, on, dueOn, null, null));
            case ReferralEvent.ReferralReminded(var id) ->
                one(referrals, id, Referral::id, referral -> referral.reminded(on));
            case ReferralEvent.ReferralAnswered(var id) ->
                one(referrals, id, Referral::id, referral -> referral.answered(on));
        };
    }

    private static List<Hold> holds(List<Hold> holds, HoldEvent event, LocalDate on) {
        return switch (event) {
            case HoldEvent.HoldPlaced(var id, var reason, var until) ->
                Papers.plus(holds, new Hold(id, reason, on, until, null));
            case HoldEvent.HoldEnded(var id) -> one(holds, id, Hold::id, hold -> hold.ended(on));
        };
    }

    private static <T> List<T> one(List<T> list, UUID id, Function<T, UUID> idOf, UnaryOperator<T> change) {
        return list.stream()
                .map(each -> idOf.apply(each).equals(id) ? change.apply(each) : each)
                .toList();
    }
}
