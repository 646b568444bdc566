package clemency.review.announcement.draft;

import clemency.events.Administration;
import clemency.review.casework.Command;
import clemency.review.decision.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A set of grants, or of denials, that is not signed yet.
 *
 * @param revision grows with each change; a revision has one list of lines for ever
 * @param decidedOn null for the day on which it will be signed
 * @param administration null for the one in office that day
 */
public record Draft(
        UUID id, long revision, Outcome outcome, LocalDate decidedOn, Administration administration, List<Line> lines) {

    public Draft {
        lines = List.copyOf(lines);
    }

    /** The day that it bears if it is signed today. */
    LocalDate on(LocalDate today) {
        return decidedOn == null ? today : decidedOn;
    }

    /** Whose act it is if it is signed today. */
    Administration acting(LocalDate today) {
        return administration == null ? Administration.on(on(today)) : administration;
    }

    Stream<Command> commands(LocalDate today) {
        var on = on(today);
        var acting = acting(today);
        return lines.stream().map(line -> switch (outcome) {
            case GRANT -> new Command.Grant(line.petition(), on, acting, line.terms());
            case DENY -> new Command.Deny(line.petition(), on, acting);
        });
    }
}
