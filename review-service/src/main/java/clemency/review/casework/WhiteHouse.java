package clemency.review.casework;

import clemency.events.Administration;
import clemency.events.DenialKind;
import clemency.events.GrantEvent.ClemencyDenied;
import clemency.events.Recommendation;
import clemency.events.ReviewEvent.CaseRemanded;
import clemency.events.ReviewEvent.SentToWhiteHouse;
import java.time.LocalDate;

/** The last part of the way: the recommendations go to the President, who acts, or sends the case back, or lets time pass. */
final class WhiteHouse {

    private WhiteHouse() {}

    static Answer send(Command.SendToWhiteHouse send, CaseFile file) {
        return switch (file.state()) {
            case CaseState.Recommended recommended -> sent(send, recommended, file);
            case CaseState.AtWhiteHouse at ->
                at.sentOn().equals(send.on()) ? Answer.repeated(send) : Refusal.ALREADY_SENT.answer();
            case CaseState.Screening _, CaseState.Incomplete _, CaseState.Waiting _, CaseState.Assigned _ ->
                Refusal.NOT_RECOMMENDED.answer();
            case CaseState.SetAside _ -> Refusal.CASE_SET_ASIDE.answer();
            case CaseState.Ended _ -> Refusal.CASE_ENDED.answer();
            case CaseState.Unopened _ -> Refusal.NO_SUCH_CASE.answer();
        };
    }

    private static Answer sent(Command.SendToWhiteHouse send, CaseState.Recommended recommended, CaseFile file) {
        if (recommended.deputyAttorneyGeneral() == null) {
            return Refusal.DEPUTY_FIRST.answer();
        }
        if (file.onHold()) {
            return Refusal.ON_HOLD.answer();
        }
        return file.papers().lastAdvisedOn().filter(send.on()::isBefore).isPresent()
                ? Refusal.SENT_BEFORE_RECOMMENDATION.answer()
                : Answer.happened(send.on(), new SentToWhiteHouse(presumedOn(send, recommended, file.petition())));
    }

    /** 28 CFR 1.8(b): only of adverse advice, and never of a sentence of death. */
    private static LocalDate presumedOn(
            Command.SendToWhiteHouse send, CaseState.Recommended recommended, Petition petition) {
        return send.presumedAfter() == null
                        || recommended.deputyAttorneyGeneral() != Recommendation.DENY
                        || petition.capital()
                ? null
                : send.on().plusDays(send.presumedAfter());
    }

    /** Dated the last day of the time, however late somebody looks; on that day the President can still act. */
    static Answer presume(Command.PresumeDenial presume, CaseFile file) {
        return switch (file.state()) {
            case CaseState.AtWhiteHouse at ->
                isOver(at, presume.on()) && !file.onHold()
                        ? Answer.happened(
                                at.presumedOn(),
                                new ClemencyDenied(DenialKind.PRESUMED, Administration.on(at.presumedOn())))
                        : Refusal.NOT_DUE.answer();
            case CaseState.Denied denied when denied.kind() == DenialKind.PRESUMED -> Answer.repeated(presume);
            case CaseState.SetAside _ -> Refusal.CASE_SET_ASIDE.answer();
            case CaseState.Open _ -> Refusal.NOT_AT_WHITE_HOUSE.answer();
            case CaseState.Ended _ -> Refusal.CASE_ENDED.answer();
            case CaseState.Unopened _ -> Refusal.NO_SUCH_CASE.answer();
        };
    }

    private static boolean isOver(CaseState.AtWhiteHouse at, LocalDate today) {
        return at.presumedOn() != null && at.presumedOn().isBefore(today);
    }

    /** It waits again, by its old date, so no limit is exceeded. */
    static Answer remand(Command.Remand remand, CaseFile file) {
        return switch (file.state()) {
            case CaseState.Recommended _, CaseState.AtWhiteHouse _ ->
                Answer.happened(file.day(remand.on()), new CaseRemanded(remand.by()));
            case CaseState.Waiting _ when file.papers().isRemanded() -> Answer.repeated(remand);
            case CaseState.Screening _, CaseState.Incomplete _, CaseState.Waiting _, CaseState.Assigned _ ->
                Refusal.NOT_RECOMMENDED.answer();
            case CaseState.SetAside _ -> Refusal.CASE_SET_ASIDE.answer();
            case CaseState.Ended _ -> Refusal.CASE_ENDED.answer();
            case CaseState.Unopened _ -> Refusal.NO_SUCH_CASE.answer();
        };
    }
}
