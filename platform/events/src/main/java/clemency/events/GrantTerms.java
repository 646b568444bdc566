package clemency.events;

import java.util.Objects;
import java.util.Set;

/**
 * What a grant changes.
 *
 * @param prisonTerm what becomes of the imprisonment
 * @param conditional whether it depends on something that the recipient must do or leave
 * @param conditions those that we have a name for; a grant with any is conditional
 * @param remitted money that need no longer be paid
 * @param supervisedRelease what becomes of supervised release
 */
public record GrantTerms(
        PrisonTerm prisonTerm,
        boolean conditional,
        Set<Condition> conditions,
        Set<Remitted> remitted,
        SupervisedRelease supervisedRelease) {

    public GrantTerms {
        Objects.requireNonNull(prisonTerm, "prisonTerm");
        Objects.requireNonNull(supervisedRelease, "supervisedRelease");
        conditions = conditions == null ? Set.of() : Set.copyOf(conditions);
        conditional = conditional || !conditions.isEmpty();
        remitted = remitted == null ? Set.of() : Set.copyOf(remitted);
    }

    /** Without a condition that has a name. */
    public GrantTerms(
            PrisonTerm prisonTerm, boolean conditional, Set<Remitted> remitted, SupervisedRelease supervisedRelease) {
        this(prisonTerm, conditional, Set.of(), remitted, supervisedRelease);
    }

    /** What a recipient must do or leave, as far as grants have said so often enough; others are {@code OTHER}. */
    public enum Condition {
        RESIDENTIAL_DRUG_TREATMENT,
        HOME_CONFINEMENT,
        LEAVING_THE_COUNTRY,
        RENOUNCING_CITIZENSHIP,
        WAIVER_OF_CLAIMS,
        OTHER
    }

    public enum Remitted {
        FINE,
        RESTITUTION,
        SPECIAL_ASSESSMENT,
        FORFEITURE
    }

    public enum SupervisedRelease {
        INTACT,
        SHORTENED,
        ENDED,
        NOT_STATED
    }
}
