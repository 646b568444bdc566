package clemency.intake.petition;

import clemency.events.SentenceKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * A whole sentence.
 *
 * @param months of a term, or of the term beside life; there are none with anything else
 * @param supervisedReleaseMonths that follow
 * @param supervisedReleaseForLife whether it never ends
 * @param fine in dollars
 * @param restitution in dollars
 */
@MonthsFitKind
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sentence(
        @NotNull SentenceKind kind,
        @Min(1) @Max(12_000) Integer months,
        @Min(1) @Max(1_200) Integer supervisedReleaseMonths,
        Boolean supervisedReleaseForLife,

        @Digits(integer = 12, fraction = 2) @DecimalMin("0.01") @DecimalMax("999999999999")
        BigDecimal fine,

        @Digits(integer = 12, fraction = 2) @DecimalMin("0.01") @DecimalMax("999999999999")
        BigDecimal restitution) {

    public Imprisonment imprisonment() {
        return new Imprisonment(kind, months);
    }
}
