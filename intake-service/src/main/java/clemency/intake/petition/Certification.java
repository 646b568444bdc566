package clemency.intake.petition;

import clemency.http.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** Who signs that all of it is true, and when. */
public record Certification(
        @NotNull @Text(max = 200) String signedBy,
        @NotNull @PastOrPresent LocalDate signedOn) {

    @Override
    public String toString() {
        return "Certification[" + signedOn + "]";
    }
}
