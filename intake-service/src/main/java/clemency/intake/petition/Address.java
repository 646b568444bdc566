package clemency.intake.petition;

import clemency.http.Text;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Where letters arrive, anywhere in the world.
 *
 * @param lines street and number, or what stands for them
 * @param region state, province or the like
 * @param country ISO 3166-1 alpha-2; the United States where nothing is said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Address(
        @NotEmpty @Size(max = 4) List<@NotNull @Text(max = 100) String> lines,
        @NotNull @Text(max = 100) String city,
        @Text(max = 100) String region,
        @Text(max = 20) String postalCode,

        @Pattern(regexp = "[A-Z]{2}", message = "must be a country code of two letters, such as US") @KnownCountry
        String country) {

    @Override
    public String toString() {
        return "Address[…]";
    }
}
