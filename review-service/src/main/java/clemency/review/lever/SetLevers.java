package clemency.review.lever;

import clemency.review.assignment.Levers;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * Levers with their origin, which is null for those with which the office began.
 *
 * @param by the user's name
 */
record SetLevers(@JsonUnwrapped Levers levers, String reason, String by, String roles, Instant setAt) {

    static final SetLevers INITIAL = new SetLevers(Levers.INITIAL, null, null, null, null);

    /** A row of the database. */
    record Row(Levers levers, String reason, String by, String roles, Instant setAt) {

        SetLevers view() {
            return new SetLevers(levers, reason, by, roles, setAt);
        }

        /** Names of staff and free text stay out of the log. */
        @Override
        public String toString() {
            return "Row[" + levers.version() + "]";
        }
    }

    /** Names of staff and free text stay out of the log. */
    @Override
    public String toString() {
        return "SetLevers[" + levers.version() + "]";
    }
}
