package clemency.review.conflict;

import java.time.Instant;
import java.util.UUID;

/** @param by the name of the user who recorded it */
record ConflictView(UUID attorney, UUID petition, String reason, String by, String roles, Instant recordedAt) {

    /** Names of staff and free text stay out of the log. */
    @Override
    public String toString() {
        return "ConflictView[" + attorney + ", " + petition + "]";
    }
}
