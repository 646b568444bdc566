package clemency.intake.petition;

import clemency.http.Text;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Whom the petition is for.
 *
 * @param otherNames that were used: maiden names, aliases
 * @param registerNumber of a prisoner, such as 12345-678
 * @param heldAt the institution, of one who is in prison
 * @param address of one who is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Petitioner(
        @NotNull @Text(max = 200) String name,
        @Size(max = 20) List<@NotNull @Text(max = 200) String> otherNames,

        @RegisterNumber String registerNumber,

        @Past LocalDate birthDate,
        @Text(max = 200) String heldAt,
        @Valid Address address,
        @MailAddress String email) {

    @Override
    public String toString() {
        return "Petitioner[…]";
    }
}
