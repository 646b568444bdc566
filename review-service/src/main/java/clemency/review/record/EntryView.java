package clemency.review.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry as staff see it.
 *
 * @param day in whose seal it is, or will be
 * @param by the user's name, or the service's
 * @param before the thing before; left out where it did not exist
 * @param after the thing afterwards
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryView(
        long sequence,
        Instant at,
        LocalDate day,
        String by,
        String roles,
        String action,
        @JsonRawValue @Schema(type = SchemaType.OBJECT) String before,
        @JsonRawValue @Schema(type = SchemaType.OBJECT) String after,
        String hash) {

    static EntryView of(LinkRow row) {
        return new EntryView(
                row.sequence(),
                row.at(),
                row.day(),
                row.actor(),
                row.roles(),
                row.action(),
                row.before(),
                row.after(),
                row.hash());
    }

    /** Names, and what may be confidential, stay out of the log. */
    @Override
    public String toString() {
        return "EntryView[" + sequence + " " + action + "]";
    }
}
