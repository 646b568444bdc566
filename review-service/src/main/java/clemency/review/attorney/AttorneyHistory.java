package clemency.review.attorney;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Somebody of the staff with all that was ever said, also what is still to come and what has been replaced. */
record AttorneyHistory(@JsonUnwrapped AttorneyView about, List<Entry> history) {

    /**
     * @param version under which it was told
     * @param effectiveOn the day from which it holds
     * @param event as it was told
     * @param reason why, or null where none was given
     */
    record Entry(
            long version,
            String type,
            LocalDate effectiveOn,
            JsonNode event,
            String reason,
            String by,
            String roles,
            Instant recordedAt) {

        /** Names of staff and free text stay out of the log. */
        @Override
        public String toString() {
            return "Entry[" + version + ", " + type + "]";
        }
    }
}
