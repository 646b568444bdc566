package clemency.review.casework;

import static clemency.review.casework.Given.DECIDED;
import static clemency.review.casework.Given.PETITION;

import clemency.events.Administration;
import clemency.events.ClosingReason;
import clemency.events.HoldReason;
import clemency.events.PrisonTerm;
import clemency.events.Recommendation;
import clemency.events.Recommender;
import clemency.events.Referee;
import clemency.events.Remander;
import clemency.events.VictimNotice;
import java.util.UUID;

/** By the names of the table's rows. */
final class Commands {

    private static final int DAYS = 30;

    private Commands() {}

    static Command named(String name) {
        return switch (name) {
            case "open" -> new Command.OpenCase(Given.file("waiting").petition());
            case "pass" -> new Command.Screen(PETITION, DECIDED, Command.Screen.Outcome.PASSED);
            case "ineligible" -> new Command.Screen(PETITION, DECIDED, Command.Screen.Outcome.INELIGIBLE);
            case "ask" -> new Command.RequestInformation(PETITION, DECIDED, Given.ASKED, DECIDED.plusDays(DAYS));
            case "ask the same" -> new Command.RequestInformation(PETITION, DECIDED, Given.ASKED, Given.ANSWER_DUE);
            case "receive" -> new Command.ReceiveInformation(PETITION, DECIDED);
            case "lapse" -> new Command.LapseInformation(PETITION, DECIDED);
            case "assign" -> new Command.Assign(PETITION, DECIDED, Given.ATTORNEY);
            case "assign other" -> new Command.Assign(PETITION, DECIDED, Given.ANOTHER_ATTORNEY);
            case "release" -> new Command.Release(PETITION, DECIDED);
            case "refer" -> refer(new UUID(4, 9), Referee.FBI);
            case "refer the same" -> refer(Given.REFERRAL, Referee.SENTENCING_JUDGE);
            case "refer otherwise" -> refer(Given.REFERRAL, Referee.FBI);
            case "remind" -> new Command.RemindReferral(PETITION, DECIDED, Given.REFERRAL);
            case "remind answered" -> new Command.RemindReferral(PETITION, DECIDED, Given.ANSWERED);
            case "answer" -> new Command.AnswerReferral(PETITION, DECIDED, Given.REFERRAL);
            case "answer unknown" -> new Command.AnswerReferral(PETITION, DECIDED, new UUID(4, 9));
            case "advise grant" -> recommend(Recommender.PARDON_ATTORNEY, Recommendation.GRANT);
            case "advise denial" -> recommend(Recommender.PARDON_ATTORNEY, Recommendation.DENY);
            case "deputy grant" -> recommend(Recommender.DEPUTY_ATTORNEY_GENERAL, Recommendation.GRANT);
            case "deputy denial" -> recommend(Recommender.DEPUTY_ATTORNEY_GENERAL, Recommendation.DENY);
            case "remand" -> new Command.Remand(PETITION, DECIDED, Remander.WHITE_HOUSE);
            case "send" -> new Command.SendToWhiteHouse(PETITION, DECIDED, DAYS);
            case "send that day" -> new Command.SendToWhiteHouse(PETITION, Given.SENT, DAYS);
            case "send too early" -> new Command.SendToWhiteHouse(PETITION, Given.ADVISED.minusDays(1), DAYS);
            case "presume" -> new Command.PresumeDenial(PETITION, DECIDED);
            case "hold" -> new Command.PlaceHold(PETITION, DECIDED, new UUID(5, 9), HoldReason.OFFICE, null);
            case "hold the same" ->
                new Command.PlaceHold(PETITION, DECIDED, Given.HOLD, HoldReason.LITIGATION, Given.HELD_UNTIL);
            case "hold otherwise" ->
                new Command.PlaceHold(PETITION, DECIDED, Given.HOLD, HoldReason.OFFICE, Given.HELD_UNTIL);
            case "end hold" -> new Command.EndHold(PETITION, DECIDED, Given.HOLD);
            case "set aside" -> new Command.SetAside(PETITION, DECIDED, Given.DIRECTIVE);
            case "set aside again" -> new Command.SetAside(PETITION, DECIDED, Given.ANOTHER_DIRECTIVE);
            case "reinstate" -> new Command.Reinstate(PETITION, DECIDED, Given.DIRECTIVE);
            case "tell of filing" -> new Command.NotifyVictims(PETITION, DECIDED, VictimNotice.PETITION_FILED);
            case "tell of comment" -> new Command.NotifyVictims(PETITION, DECIDED, VictimNotice.MAY_COMMENT);
            case "tell of result" -> new Command.NotifyVictims(PETITION, DECIDED, VictimNotice.RESULT);
            case "grant" -> new Command.Grant(PETITION, DECIDED, Administration.OBAMA, Given.expiring());
            case "grant later" ->
                new Command.Grant(PETITION, DECIDED.plusDays(1), Administration.OBAMA, Given.expiring());
            case "correct" ->
                new Command.CorrectTerms(PETITION, DECIDED, Given.terms(new PrisonTerm.CommutedToMonths(240)));
            case "correct alike" -> new Command.CorrectTerms(PETITION, DECIDED, Given.expiring());
            case "deny" -> new Command.Deny(PETITION, DECIDED, Administration.OBAMA);
            case "deny later" -> new Command.Deny(PETITION, DECIDED.plusDays(1), Administration.OBAMA);
            case "close" -> new Command.Close(PETITION, DECIDED, ClosingReason.MOOT);
            case "close deceased" -> new Command.Close(PETITION, DECIDED, ClosingReason.DECEASED);
            case "withdraw" -> new Command.RequestWithdrawal(PETITION, DECIDED);
            case "decline" -> new Command.Decline(PETITION, DECIDED.plusDays(1));
            case "decline later" -> new Command.Decline(PETITION, DECIDED.plusDays(2));
            default -> throw new IllegalArgumentException(name);
        };
    }

    static Command recommend(Recommender by, Recommendation recommendation) {
        return new Command.Recommend(PETITION, DECIDED, by, recommendation);
    }

    private static Command refer(UUID id, Referee to) {
        return new Command.SendReferral(PETITION, DECIDED, id, to, Given.REPORT_DUE);
    }
}
