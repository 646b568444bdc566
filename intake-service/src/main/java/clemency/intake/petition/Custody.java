package clemency.intake.petition;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/**
 * How far the sentence has been served.
 *
 * @param begunOn the day from which it is served, which may lie ahead; null where it is not known or not set
 * @param releasedOn from confinement; null for one who is in prison, or never was
 * @param expectedReleaseOn as the Bureau of Prisons projects it
 * @param supervisionEndsOn of probation, parole or supervised release; null where there is none
 * @param executionNoticeOn the day on which a date of execution was notified
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Custody(
        LocalDate begunOn,
        @PastOrPresent LocalDate releasedOn,
        LocalDate expectedReleaseOn,
        LocalDate supervisionEndsOn,
        @PastOrPresent LocalDate executionNoticeOn) {

    public static final Custody UNKNOWN = new Custody(null, null, null, null, null);
}
