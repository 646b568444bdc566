package clemency.review.directive;

import clemency.review.casework.Command;
import java.time.LocalDate;
import java.util.UUID;

/** A directive that is issued. */
record Directive(UUID id, Kind kind, CaseClass about, LocalDate issuedOn) {

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
}
