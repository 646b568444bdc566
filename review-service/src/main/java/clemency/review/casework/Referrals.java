package clemency.review.casework;

import clemency.events.ReferralEvent.ReferralAnswered;
import clemency.events.ReferralEvent.ReferralReminded;
import clemency.events.ReferralEvent.ReferralSent;

/**
 * What others are asked for while a case is investigated (28 CFR 1.6): any number at once, from screening on, until the
 * Pardon Attorney has recommended. Nobody has to wait for an answer; it is taken down as long as the case is open.
 */
final class Referrals {

    private Referrals() {}

    static Answer send(Command.SendReferral send, CaseFile file) {
        return switch (file.state()) {
            case CaseState.Waiting _, CaseState.Assigned _ -> sent(send, file);
            case CaseState.Screening _, CaseState.Incomplete _ -> Refusal.NOT_SCREENED.answer();
            case CaseState.Recommended _, CaseState.AtWhiteHouse _ -> Refusal.ALREADY_RECOMMENDED.answer();
            case CaseState.SetAside _ -> Refusal.CASE_SET_ASIDE.answer();
            case CaseState.Ended _ -> Refusal.CASE_ENDED.answer();
            case CaseState.Unopened _ -> Refusal.NO_SUCH_CASE.answer();
        };
    }

    private static Answer sent(Command.SendReferral send, CaseFile file) {
        return file.papers()
                .referral(send.referral())
                .map(known -> known.to() == send.to() && known.dueOn().equals(send.dueOn())
                        ? Answer.repeated(send)
                        : Refusal.REFERRAL_KNOWN_OTHERWISE.answer())
                .orElseGet(() -> Answer.happened(
                        file.day(send.on()), new ReferralSent(send.referral(), send.to(), send.dueOn())));
    }

    static Answer remind(Command.RemindReferral remind, CaseFile file) {
        return switch (file.state()) {
            case CaseState.Open _ ->
                file.papers()
                        .referral(remind.referral())
                        .map(known -> reminded(remind, known, file))
                        .orElseGet(Refusal.NO_SUCH_REFERRAL::answer);
            case CaseState.Ended _ -> Refusal.CASE_ENDED.answer();
            case CaseState.Unopened _ -> Refusal.NO_SUCH_CASE.answer();
        };
    }

    private static Answer reminded(Command.RemindReferral remind, Referral known, CaseFile file) {
        var day = file.day(remind.on());
        if (!known.outstanding()) {
            return Refusal.REFERRAL_ANSWERED.answer();
        }
        return day.equals(known.remindedOn())
                ? Answer.repeated(remind)
                : Answer.happened(day, new ReferralReminded(known.id()));
    }

    static Answer answer(Command.AnswerReferral answer, CaseFile file) {
        return switch (file.state()) {
            case CaseState.Open _ ->
                file.papers()
                        .referral(answer.referral())
                        .map(known -> known.outstanding()
                                ? Answer.happened(file.day(answer.on()), new ReferralAnswered(known.id()))
                                : Answer.repeated(answer))
                        .orElseGet(Refusal.NO_SUCH_REFERRAL::answer);
            case CaseState.Ended _ -> Refusal.CASE_ENDED.answer();
            case CaseState.Unopened _ -> Refusal.NO_SUCH_CASE.answer();
        };
    }
}
