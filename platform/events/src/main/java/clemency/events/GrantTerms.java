package clemency.events;

import java.util.Objects;
import java.util.Set;

/**
 * What a grant changes.
 *
 * @param prisonTerm what becomes of the imprisonment
 * @param conditional whether it depends on something that the recipient must do or leave
 * @param remitted money that need no longer be paid
 * @param supervisedRelease what becomes of supervised release
 */
public record GrantTerms(
        PrisonTerm prisonTerm, boolean conditional, Set<Remitted> remitted, SupervisedRelease supervisedRelease) {

    public GrantTerms {
        Objects.requireNonNull(prisonTerm, "prisonTerm");
        Objects.requireNonNull(supervisedRelease, "supervisedRelease");
        remitted = remitted == null ? Set.of() : Set.copyOf(remitted);
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
