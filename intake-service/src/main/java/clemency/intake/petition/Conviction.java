package clemency.intake.petition;

import clemency.events.OffenceCategory;
import clemency.http.Text;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What the petitioner was sentenced for, and to what.
 *
 * @param district the judicial district, such as Northern Florida, or the court where it is none of a district
 * @param court its name, where the district does not say it
 * @param docket the court's number of the case
 * @param offences the gravest first
 * @param sentence as it was imposed, all counts together
 * @param counts what was imposed for each, where there were several
 * @param amendments in the order in which they were made; the last one is in force
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Conviction(
        @NotNull @KnownDistrict String district,
        @Text(max = 200) String court,
        @Text(max = 60) String docket,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Offence> offences,
        @PastOrPresent LocalDate sentencedOn,
        @NotNull @Valid Sentence sentence,
        @Size(max = 50) List<@NotNull @Valid Count> counts,
        @Size(max = 20) List<@NotNull @Valid Amendment> amendments) {

    /**
     * One offence.
     *
     * @param statute such as 21 U.S.C. § 841
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Offence(
            @NotNull OffenceCategory category,
            @Text(max = 500) String description,
            @Text(max = 100) String statute) {}

    /**
     * The sentence for one of several counts.
     *
     * @param offence which of the offences it is for, from 1; null where it is not said
     * @param served beside the count before it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Count(
            @Min(1) @Max(50) Integer offence,
            @NotNull @Valid Imprisonment imprisonment,
            Served served) {}

    public enum Served {
        CONCURRENT,
        CONSECUTIVE
    }

    /** A court changed the sentence. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Amendment(
            @NotNull @PastOrPresent LocalDate on,
            @NotNull @Valid Imprisonment imprisonment) {}

    /** What statistics count it under. */
    public OffenceCategory offenceCategory() {
        return offences.getFirst().category();
    }

    /** Later amendments win, either way. */
    public Imprisonment inForce() {
        return amendments == null || amendments.isEmpty()
                ? sentence.imprisonment()
                : amendments.getLast().imprisonment();
    }
}
