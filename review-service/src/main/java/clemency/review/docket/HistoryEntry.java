package clemency.review.docket;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What happened to a case.
 *
 * @param by the user's name, or the service's
 * @param event as it was told, with all its fields
 */
record HistoryEntry(
        long sequence,
        String type,
        LocalDate occurredOn,
        Instant recordedAt,
        String by,
        String roles,

        @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
        JsonNode event) {

    /** Names of staff stay out of the log. */
    @Override
    public String toString() {
        return "HistoryEntry[" + sequence + " " + type + "]";
    }
}
