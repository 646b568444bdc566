package clemency.review.attorney;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.events.StaffKind;
import clemency.review.assignment.Workload;
import clemency.review.attorney.roster.Presence;
import clemency.review.attorney.roster.Standing;
import clemency.review.docket.Revised;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody of the staff as others of it see it, today.
 *
 * @param revision how often something was said of them; also the entity tag
 * @param openCaseLimit at most so many cases on the desk; 0 for support staff
 * @param openCases on the desk now
 * @param room how many more; none while away
 * @param hoursPerWeek for petitions
 * @param clemencyTypes which are handled; empty for all
 * @param programmes which are handled; empty for all
 * @param endsOn the last day, or null where none is known
 * @param leaveUntil the last day of the present leave, or null
 */
record AttorneyView(
        UUID id,
        long revision,
        String name,
        StaffKind kind,
        int openCaseLimit,
        int openCases,
        int room,
        int hoursPerWeek,
        List<ClemencyType> clemencyTypes,
        List<Programme> programmes,
        Presence presence,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate leaveUntil)
        implements Revised {

    /** A row of the database. */
    record Row(UUID id, String name, String signIn, long revision, int openCases, Standing standing) {

        AttorneyView view() {
            return new AttorneyView(
                    id,
                    revision,
                    name,
                    standing.kind(),
                    standing.openCaseLimit(),
                    openCases,
                    standing.takesCases() ? workload().room() : 0,
                    standing.hoursPerWeek(),
                    standing.clemencyTypes(),
                    standing.programmes(),
                    standing.presence(),
                    standing.startsOn(),
                    standing.endsOn(),
                    standing.leaveUntil());
        }

        Workload workload() {
            return new Workload(id, standing.openCaseLimit(), openCases);
        }

        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }

    /** Names of staff stay out of the log. */
    @Override
    public String toString() {
        return "AttorneyView[" + id + "]";
    }
}
