package clemency.intake.petition;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.events.SentenceKind;
import clemency.http.Text;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A petition as it is sent.
 *
 * @param programme the one claimed; {@link #claimed} where nothing is said
 * @param filer who files it; the petitioner where nothing is said
 * @param custody when the sentence began and ended, as far as it has
 * @param relief what else is tried or was tried
 * @param criteria those of the programme that the petitioner claims to meet
 * @param victims whether the offence had victims, who then are told; null where it is not known
 */
@Consistent
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Petition(
        @NotNull ClemencyType clemencyType,

        @Schema(type = SchemaType.STRING, examples = "TRADITIONAL") @KnownProgramme
        Programme programme,

        @NotNull @Valid Petitioner petitioner,
        @Valid Filer filer,
        @NotNull @Valid Conviction conviction,
        @Valid Custody custody,
        @Valid OtherRelief relief,
        @NotNull @Text(max = 20_000, lines = true) String reasons,
        @Text(max = 2_000, lines = true) String requested,
        @Size(max = 20) List<@NotNull Criterion> criteria,
        Boolean victims,
        @NotNull @Valid Certification certification)
        implements Consistent.Sent {

    @Override
    public Petition petition() {
        return this;
    }

    /** What is claimed: a sentence of death is a capital case, whatever else is said of it. */
    public Programme claimed() {
        if (conviction.inForce().kind() == SentenceKind.DEATH) {
            return Programme.CAPITAL;
        }
        return programme == null ? Programme.TRADITIONAL : programme;
    }

    /** Whether somebody speaks for the petitioner who is bound to: counsel, or an organisation that files for many. */
    public boolean represented() {
        return filer != null && filer.capacity().represents();
    }

    /** Whether the office files it itself, having received it on paper. */
    public boolean filedByOffice() {
        return filer != null && filer.byOffice();
    }

    /** Personal data: none of it is for a log. */
    @Override
    public String toString() {
        return "Petition[" + clemencyType + "]";
    }
}
