package clemency.review.casework;

import clemency.events.ClemencyType;
import clemency.events.GrantTerms;
import clemency.events.PrisonTerm;
import clemency.events.SentenceKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Whether the terms of a grant can be meant. */
final class Terms {

    /** A pardon forgives; it touches neither imprisonment nor money unless it says so. */
    private static final GrantTerms FORGIVENESS =
            new GrantTerms(new PrisonTerm.Unchanged(), false, Set.of(), GrantTerms.SupervisedRelease.NOT_STATED);

    private Terms() {}

    static GrantTerms of(Command.Grant grant) {
        return grant.terms() == null ? FORGIVENESS : grant.terms();
    }

    static Optional<Refusal> refusal(Command.Grant grant, Petition petition) {
        return grant.terms() == null
                ? required(petition)
                : refusal(grant.terms().prisonTerm(), grant.on(), petition.sentenceKind());
    }

    private static Optional<Refusal> required(Petition petition) {
        return petition.clemencyType() == ClemencyType.PARDON ? Optional.empty() : Optional.of(Refusal.TERMS_REQUIRED);
    }

    private static Optional<Refusal> refusal(PrisonTerm term, LocalDate decided, SentenceKind sentence) {
        return switch (term) {
            case PrisonTerm.ExpiresOn(var date) ->
                date.isBefore(decided) ? Optional.of(Refusal.TERMS_END_BEFORE_DECISION) : Optional.empty();
            case PrisonTerm.CommutedToLife _ ->
                sentence == SentenceKind.DEATH || sentence == SentenceKind.UNKNOWN
                        ? Optional.empty()
                        : Optional.of(Refusal.TERMS_FOR_DEATH_ONLY);
            case PrisonTerm.NotUnderstood _ -> Optional.of(Refusal.TERMS_UNCLEAR);
            case PrisonTerm.CommutedToMonths _, PrisonTerm.Unchanged _ -> Optional.empty();
        };
    }
}
