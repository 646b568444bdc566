package clemency.review.attorney;

import clemency.review.assignment.Workload;
import java.util.UUID;

/**
 * An attorney as staff see it.
 *
 * @param openCaseLimit at most so many cases on the desk
 * @param openCases on the desk now
 * @param room how many more
 */
record AttorneyView(UUID id, String name, int openCaseLimit, int openCases, int room) {

    /** A row of the database. */
    record Row(UUID id, String name, int openCaseLimit, int openCases) {

        AttorneyView view() {
            return new AttorneyView(
                    id, name, openCaseLimit, openCases, workload().room());
        }

        Workload workload() {
            return new Workload(id, openCaseLimit, openCases);
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
