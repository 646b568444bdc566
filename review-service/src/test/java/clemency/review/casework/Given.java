package clemency.review.casework;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.ClosingReason;
import clemency.events.DenialKind;
import clemency.events.GrantTerms;
import clemency.events.HoldReason;
import clemency.events.Information;
import clemency.events.OffenceCategory;
import clemency.events.PrisonTerm;
import clemency.events.Programme;
import clemency.events.Recommendation;
import clemency.events.Recommender;
import clemency.events.Referee;
import clemency.events.SentenceKind;
import clemency.review.record.chain.Head;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Made-up cases to begin with. */
final class Given {

    static final UUID PETITION = new UUID(1, 1);
    static final UUID ATTORNEY = new UUID(2, 1);
    static final UUID ANOTHER_ATTORNEY = new UUID(2, 2);
    static final UUID DIRECTIVE = new UUID(3, 1);
    static final UUID ANOTHER_DIRECTIVE = new UUID(3, 2);
    static final LocalDate RECEIVED = LocalDate.of(2014, 5, 1);
    static final LocalDate DECIDED = LocalDate.of(2016, 3, 30);

    static final LocalDate ADVISED = DECIDED.minusDays(60);
    static final LocalDate SENT = DECIDED.minusDays(40);
    static final LocalDate PRESUMED = DECIDED.minusDays(10);
    static final Set<Information> ASKED = Set.of(Information.COURT_RECORDS);
    static final LocalDate ANSWER_DUE = DECIDED.minusDays(1);
    static final UUID REFERRAL = new UUID(4, 1);
    static final UUID ANSWERED = new UUID(4, 2);
    static final LocalDate REPORT_DUE = DECIDED.plusDays(20);
    static final UUID HOLD = new UUID(5, 1);
    static final LocalDate HELD_UNTIL = DECIDED.plusDays(5);

    private Given() {}

    static GrantTerms terms(PrisonTerm prisonTerm) {
        return new GrantTerms(prisonTerm, false, Set.of(), GrantTerms.SupervisedRelease.INTACT);
    }

    static GrantTerms expiring() {
        return terms(new PrisonTerm.ExpiresOn(DECIDED.plusDays(120)));
    }

    static Petition petition(ClemencyType type, SentenceKind sentence) {
        return new Petition(
                PETITION,
                "C000001",
                type,
                Programme.TRADITIONAL,
                RECEIVED,
                "Northern District of Nowhere",
                OffenceCategory.DRUG,
                sentence,
                List.of());
    }

    static CaseFile file(CaseState state) {
        var papers = state instanceof CaseState.SetAside ? Papers.NONE.restingSince(SENT) : Papers.NONE;
        return state instanceof CaseState.Unopened
                ? CaseFile.UNOPENED
                : new CaseFile(petition(ClemencyType.COMMUTATION, SentenceKind.LIFE), state, papers, 1, 0, Head.NONE);
    }

    /** By the names of the table's columns. */
    static CaseFile file(String name) {
        var state = state(name);
        return state instanceof CaseState.Unopened
                ? CaseFile.UNOPENED
                : file(state).with(state, papers(name));
    }

    private static Papers papers(String name) {
        var papers = Papers.NONE.withReferrals(List.of(
                new Referral(REFERRAL, Referee.SENTENCING_JUDGE, ADVISED, REPORT_DUE, null, null),
                new Referral(ANSWERED, Referee.FBI, ADVISED, REPORT_DUE, null, ADVISED.plusDays(1))));
        return switch (name) {
            case "on hold", "desk on hold" -> held(papers);
            case "remanded" -> papers.withAdvice(List.of(), both());
            case "advised" -> papers.withAdvice(both().subList(0, 1), List.of());
            case "held advised" ->
                papers.withAdvice(both().subList(0, 1), List.of()).restingSince(SENT);
            case "held waiting", "held incomplete" -> papers.restingSince(SENT);
            case "advised twice", "sent" -> papers.withAdvice(both(), List.of());
            case "twice on hold", "sent on hold" -> held(papers.withAdvice(both(), List.of()));
            default -> papers;
        };
    }

    private static Papers held(Papers papers) {
        return papers.withHolds(List.of(new Hold(HOLD, HoldReason.LITIGATION, SENT, HELD_UNTIL, null)))
                .restingSince(SENT);
    }

    private static List<Opinion> both() {
        return List.of(
                new Opinion(Recommender.PARDON_ATTORNEY, Recommendation.GRANT, ADVISED, false),
                new Opinion(Recommender.DEPUTY_ATTORNEY_GENERAL, Recommendation.DENY, ADVISED, true));
    }

    /** By the names of the table's columns. */
    static CaseState state(String name) {
        return switch (name) {
            case "unopened" -> new CaseState.Unopened();
            case "screening" -> new CaseState.Screening();
            case "incomplete" -> new CaseState.Incomplete(ASKED, ANSWER_DUE);
            case "waiting", "on hold", "remanded" -> new CaseState.Waiting();
            case "assigned", "desk on hold" -> new CaseState.Assigned(ATTORNEY);
            case "advised" -> advised();
            case "advised twice", "twice on hold" ->
                new CaseState.Recommended(ATTORNEY, Recommendation.GRANT, Recommendation.DENY);
            case "sent", "sent on hold" ->
                new CaseState.AtWhiteHouse(ATTORNEY, Recommendation.GRANT, Recommendation.DENY, SENT, PRESUMED);
            case "held waiting" -> new CaseState.SetAside(new CaseState.Waiting(), DIRECTIVE);
            case "held incomplete" -> new CaseState.SetAside(new CaseState.Incomplete(ASKED, ANSWER_DUE), DIRECTIVE);
            case "no response" -> new CaseState.Closed(DECIDED, ClosingReason.NO_RESPONSE);
            case "held advised" -> new CaseState.SetAside(advised(), DIRECTIVE);
            case "granted" -> new CaseState.Granted(DECIDED, Administration.OBAMA, expiring());
            case "denied" -> new CaseState.Denied(DECIDED, DenialKind.EXPRESS);
            case "presumed" -> new CaseState.Denied(DECIDED, DenialKind.PRESUMED);
            case "moot" -> new CaseState.Closed(DECIDED, ClosingReason.MOOT);
            case "declined" -> new CaseState.Declined(DECIDED.plusDays(1));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static CaseState.Recommended advised() {
        return new CaseState.Recommended(ATTORNEY, Recommendation.GRANT, null);
    }
}
