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

    /** A thousand years: courts have gone far beyond life. */
    static final int LONGEST_MONTHS = 12_000;

    private Terms() {}

    static GrantTerms of(Command.Grant grant) {
        return grant.terms() == null ? FORGIVENESS : grant.terms();
    }

    static Optional<Refusal> refusal(Command.Grant grant, Petition petition) {
        return grant.terms() == null ? required(petition) : refusal(grant.terms(), grant.on(), petition);
    }

    private static Optional<Refusal> required(Petition petition) {
        return petition.clemencyType() == ClemencyType.PARDON ? Optional.empty() : Optional.of(Refusal.TERMS_REQUIRED);
    }

    private static Optional<Refusal> refusal(GrantTerms terms, LocalDate decided, Petition petition) {
        return switch (terms.prisonTerm()) {
            case PrisonTerm.ExpiresOn(var date) ->
                date.isBefore(decided) ? Optional.of(Refusal.TERMS_END_BEFORE_DECISION) : Optional.empty();
            case PrisonTerm.CommutedToLife _ ->
                petition.sentenceKind() == SentenceKind.DEATH || petition.sentenceKind() == SentenceKind.UNKNOWN
                        ? Optional.empty()
                        : Optional.of(Refusal.TERMS_FOR_DEATH_ONLY);
            case PrisonTerm.NotUnderstood _ -> Optional.of(Refusal.TERMS_UNCLEAR);
            case PrisonTerm.CommutedToMonths(var months) ->
                months < 1 || months > LONGEST_MONTHS ? Optional.of(Refusal.TERMS_OUT_OF_RANGE) : Optional.empty();
            case PrisonTerm.Unchanged _ ->
                changesNothing(terms, petition) ? Optional.of(Refusal.TERMS_CHANGE_NOTHING) : Optional.empty();
        };
    }

    /** A commutation reduces a sentence and a remission forgives money; a pardon and a reprieve are something without it. */
    private static boolean changesNothing(GrantTerms terms, Petition petition) {
        return terms.remitted().isEmpty()
                && switch (petition.clemencyType()) {
                    case COMMUTATION ->
                        switch (terms.supervisedRelease()) {
                            case INTACT, NOT_STATED -> true;
                            case SHORTENED, ENDED -> false;
                        };
                    case REMISSION -> true;
                    case PARDON, REPRIEVE -> false;
                };
    }
}
