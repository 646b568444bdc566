package clemency.review.casework;

import clemency.events.Administration;
import clemency.events.DenialKind;
import clemency.events.Grant;
import clemency.events.GrantEvent.ClemencyDenied;
import clemency.events.GrantEvent.ClemencyGranted;
import clemency.events.GrantEvent.GrantCorrected;
import clemency.events.GrantEvent.GrantDeclined;
import clemency.events.GrantTerms;
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
            case CaseState.Granted granted when granted.equals(asked(grant)) -> Answer.repeated(grant);
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

    private static CaseState.Granted asked(Command.Grant grant) {
        return new CaseState.Granted(grant.on(), grant.administration(), Terms.of(grant));
    }

    private static ClemencyGranted granted(Command.Grant grant, Petition petition) {
        return new ClemencyGranted(about(petition, grant.administration(), Terms.of(grant)));
    }

    private static Grant about(Petition petition, Administration administration, GrantTerms terms) {
        return new Grant(
                petition.clemencyType(),
                petition.programme(),
                administration,
                true,
                new Sentence(petition.sentenceKind(), null),
                terms,
                petition.district(),
                petition.offenceCategory());
    }

    /** The record of the grant was wrong: it is replaced whole, on the day and by the administration that it bears. */
    static Answer correct(Command.CorrectTerms correct, CaseFile file) {
        return switch (file.state()) {
            case CaseState.Granted granted when granted.terms().equals(correct.terms()) -> Answer.repeated(correct);
            case CaseState.Granted granted -> correct(correct, granted, file.petition());
            case CaseState.Denied _, CaseState.Closed _, CaseState.Declined _, CaseState.Open _ ->
                Refusal.NO_GRANT_IN_FORCE.answer();
            case CaseState.Unopened _ -> Refusal.NO_SUCH_CASE.answer();
        };
    }

    private static Answer correct(Command.CorrectTerms correct, CaseState.Granted granted, Petition petition) {
        return Terms.refusal(correct.terms(), granted.on(), petition.clemencyType(), petition.sentenceKind())
                .map(Refusal::answer)
                .orElseGet(() -> Answer.happened(
                        granted.on(), new GrantCorrected(about(petition, granted.administration(), correct.terms()))));
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
