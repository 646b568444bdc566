package clemency.review.casework;

import clemency.events.Administration;
import clemency.events.DenialKind;
import clemency.events.Grant;
import clemency.events.GrantEvent.ClemencyDenied;
import clemency.events.GrantEvent.ClemencyGranted;
import clemency.events.GrantEvent.GrantDeclined;
import clemency.events.Sentence;
import java.time.LocalDate;

/**
 * What the President decides, and what the recipient answers. The power needs no recommendation and no place in a queue
 * (U.S. Constitution, Article II, section 2): any open case can be decided, one that is set aside too.
 */
final class President {

    private President() {}

    static Answer grant(Command.Grant grant, CaseFile file) {
        return switch (file.state()) {
            case CaseState.Open _ -> grantOpen(grant, file);
            case CaseState.Granted(var on, var terms)
            when on.equals(grant.on()) && terms.equals(Terms.of(grant)) -> Answer.repeated(grant);
            case CaseState.Ended _ -> Refusal.CASE_ENDED.answer();
            case CaseState.Unopened _ -> Refusal.NO_SUCH_CASE.answer();
        };
    }

    private static Answer grantOpen(Command.Grant grant, CaseFile file) {
        return dated(grant.on(), file)
                ? Terms.refusal(grant, file.petition())
                        .map(Refusal::answer)
                        .orElseGet(() -> Answer.happened(grant.on(), granted(grant, file.petition())))
                : Refusal.DECIDED_BEFORE_RECEIPT.answer();
    }

    private static ClemencyGranted granted(Command.Grant grant, Petition petition) {
        return new ClemencyGranted(new Grant(
                petition.clemencyType(),
                petition.programme(),
                grant.administration(),
                true,
                new Sentence(petition.sentenceKind(), null),
                Terms.of(grant),
                petition.district(),
                petition.offenceCategory()));
    }

    static Answer deny(Command.Deny deny, CaseFile file) {
        return switch (file.state()) {
            case CaseState.Open _ ->
                dated(deny.on(), file)
                        ? Answer.happened(deny.on(), new ClemencyDenied(DenialKind.EXPRESS, deny.administration()))
                        : Refusal.DECIDED_BEFORE_RECEIPT.answer();
            case CaseState.Denied(var on, var kind)
            when on.equals(deny.on()) && kind == DenialKind.EXPRESS -> Answer.repeated(deny);
            case CaseState.Ended _ -> Refusal.CASE_ENDED.answer();
            case CaseState.Unopened _ -> Refusal.NO_SUCH_CASE.answer();
        };
    }

    static Answer decline(Command.Decline decline, CaseFile file) {
        return switch (file.state()) {
            case CaseState.Granted granted ->
                decline.on().isBefore(granted.on())
                        ? Refusal.DECLINED_BEFORE_GRANT.answer()
                        : Answer.happened(decline.on(), new GrantDeclined(Administration.on(decline.on())));
            case CaseState.Declined(var on) ->
                on.equals(decline.on()) ? Answer.repeated(decline) : Refusal.ALREADY_DECLINED.answer();
            case CaseState.Denied _, CaseState.Closed _, CaseState.Open _ -> Refusal.NOT_GRANTED.answer();
            case CaseState.Unopened _ -> Refusal.NO_SUCH_CASE.answer();
        };
    }

    private static boolean dated(LocalDate on, CaseFile file) {
        return !on.isBefore(file.petition().receivedOn());
    }
}
