package clemency.review.directive;

import clemency.review.casework.Command;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A directive that is issued.
 *
 * @param reason why
 */
record Directive(UUID id, Kind kind, CaseClass about, String reason, LocalDate issuedOn) {

    enum Kind {
        SET_ASIDE,
        REINSTATE
    }

    Command about(UUID petition) {
        return switch (kind) {
            case SET_ASIDE -> new Command.SetAside(petition, issuedOn, id);
            case REINSTATE -> new Command.Reinstate(petition, issuedOn, id);
        };
    }

    /** Free text stays out of the log. */
    @Override
    public String toString() {
        return "Directive[" + id + ", " + kind + ", " + about + "]";
    }
}
