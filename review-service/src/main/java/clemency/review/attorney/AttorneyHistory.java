package clemency.review.attorney;

import clemency.review.docket.Revised;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody of the staff with all that was ever said, also what is still to come and what has been replaced.
 *
 * @param signIn the user who sits at this desk; null where none was named
 */
record AttorneyHistory(@JsonUnwrapped AttorneyView about, String signIn, List<Entry> history) implements Revised {

    @Override
    public long revision() {
        return about.revision();
    }

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

    /** Names of staff stay out of the log. */
    @Override
    public String toString() {
        return "AttorneyHistory[" + about + "]";
    }
}
