package clemency.review.casework;

import clemency.events.ClemencyType;
import clemency.events.GrantTerms;
import clemency.events.PrisonTerm;
import clemency.events.SentenceKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Whether the terms of a grant can be meant. */
public final class Terms {

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
        return grant.terms() == null
                ? required(petition)
                : refusal(grant.terms(), grant.on(), petition.clemencyType(), petition.sentenceKind());
    }

    private static Optional<Refusal> required(Petition petition) {
        return petition.clemencyType() == ClemencyType.PARDON ? Optional.empty() : Optional.of(Refusal.TERMS_REQUIRED);
    }

    /**
     * @param decided the day of the grant
     * @param sentence the one last in force before it
     */
    public static Optional<Refusal> refusal(
            GrantTerms terms, LocalDate decided, ClemencyType clemencyType, SentenceKind sentence) {
        return switch (terms.prisonTerm()) {
            case PrisonTerm.ExpiresOn(var date) ->
                date.isBefore(decided) ? Optional.of(Refusal.TERMS_END_BEFORE_DECISION) : Optional.empty();
            case PrisonTerm.CommutedToLife _ ->
                sentence == SentenceKind.DEATH || sentence == SentenceKind.UNKNOWN
                        ? Optional.empty()
                        : Optional.of(Refusal.TERMS_FOR_DEATH_ONLY);
            case PrisonTerm.NotUnderstood _ -> Optional.of(Refusal.TERMS_UNCLEAR);
            case PrisonTerm.CommutedToMonths newTerm -> refusal(newTerm, decided);
            case PrisonTerm.Unchanged _ ->
                changesNothing(terms, clemencyType) ? Optional.of(Refusal.TERMS_CHANGE_NOTHING) : Optional.empty();
        };
    }

    private static Optional<Refusal> refusal(PrisonTerm.CommutedToMonths term, LocalDate decided) {
        if (term.months() < 1 || term.months() > LONGEST_MONTHS) {
            return Optional.of(Refusal.TERMS_OUT_OF_RANGE);
        }
        // Only a sentence that has begun is commuted (28 CFR 1.3).
        return term.beganOn() != null && term.beganOn().isAfter(decided)
                ? Optional.of(Refusal.TERMS_BEGIN_AFTER_DECISION)
                : Optional.empty();
    }

    /** A commutation reduces a sentence and a remission forgives money; a pardon and a reprieve are something without it. */
    private static boolean changesNothing(GrantTerms terms, ClemencyType clemencyType) {
        return terms.remitted().isEmpty()
                && switch (clemencyType) {
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
