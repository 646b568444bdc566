package clemency.intake.petition;

import clemency.http.Text;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/**
 * What else is tried, or was.
 *
 * @param appealPending whether the conviction or the sentence is under appeal
 * @param otherPending whether another court or authority could still change the sentence
 * @param lastDeniedOn the day on which a petition for the same type of clemency was denied
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OtherRelief(
        Boolean appealPending,
        Boolean otherPending,
        @Text(max = 2_000, lines = true) String description,
        @PastOrPresent LocalDate lastDeniedOn) {

    public static final OtherRelief NONE = new OtherRelief(null, null, null, null);
}
