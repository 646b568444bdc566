package clemency.intake.submission;

import clemency.events.ClemencyType;
import clemency.events.OffenceCategory;
import clemency.events.Programme;
import clemency.events.SentenceKind;
import clemency.http.Text;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A petition as it is sent.
 *
 * @param programme the one claimed; TRADITIONAL where nothing is said
 * @param represented whether counsel or somebody else files it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PetitionBody(
        @NotNull ClemencyType clemencyType,

        @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING, examples = "TRADITIONAL")
        @KnownProgramme
        Programme programme,

        @NotNull @Valid Petitioner petitioner,
        @NotNull @Valid Conviction conviction,
        Boolean represented,
        @NotNull @Text(max = 20_000, lines = true) String reasons) {

    /** @param registerNumber of a prisoner, such as 12345-678 */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Petitioner(
            @NotNull @Text(max = 200) String name,

            @Pattern(regexp = "\\d{5}-\\d{3}", message = "must be five digits, a hyphen and three digits")
            String registerNumber) {

        @Override
        public String toString() {
            return "Petitioner[…]";
        }
    }

    /** @param district the judicial district, such as Northern Florida */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Conviction(
            @NotNull @KnownDistrict String district,
            @NotNull OffenceCategory offenceCategory,
            @PastOrPresent LocalDate sentencedOn,
            @NotNull @Valid ImposedSentence sentence) {}

    /** @param months of imprisonment, where it is a term or life plus a term */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ImposedSentence(
            @NotNull SentenceKind kind, @Min(0) @Max(12_000) Integer months) {}

    Programme claimed() {
        return programme == null ? Programme.TRADITIONAL : programme;
    }

    @Override
    public String toString() {
        return "PetitionBody[" + clemencyType + "]";
    }
}
