package clemency.review.attorney.roster;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.events.StaffKind;
import clemency.events.WorkTerms;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is in force of somebody on a day: a row of {@code attorney_standing}.
 *
 * @param endsOn the last day, or null where none is known
 * @param clemencyTypes which are handled; empty for all
 * @param programmes which are handled; empty for all
 * @param leaveUntil the last day of the leave of that day, or null
 * @param takesCases an attorney who is at work
 * @param givesBack whose cases return to the queue
 */
@JsonNaming(SnakeCaseStrategy.class)
public record Standing(
        UUID attorney,
        StaffKind kind,
        LocalDate startsOn,
        LocalDate endsOn,
        int hoursPerWeek,
        int openCaseLimit,
        List<ClemencyType> clemencyTypes,
        List<Programme> programmes,
        Presence presence,
        LocalDate leaveUntil,
        boolean takesCases,
        boolean givesBack) {

    public WorkTerms terms() {
        return new WorkTerms(hoursPerWeek, openCaseLimit, clemencyTypes, programmes);
    }
}
