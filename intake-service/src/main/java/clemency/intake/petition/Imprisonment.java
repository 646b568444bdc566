package clemency.intake.petition;

import clemency.events.SentenceKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * A punishment of imprisonment, or of death.
 *
 * @param months of a term, or of the term beside life; there are none with anything else
 */
@MonthsFitKind
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Imprisonment(
        @NotNull SentenceKind kind, @Min(1) @Max(12_000) Integer months) {}
