package clemency.intake.bulk;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.http.Text;
import clemency.intake.petition.Certification;
import clemency.intake.petition.Consistent;
import clemency.intake.petition.Conviction;
import clemency.intake.petition.Criterion;
import clemency.intake.petition.Custody;
import clemency.intake.petition.Filer;
import clemency.intake.petition.KnownProgramme;
import clemency.intake.petition.OtherRelief;
import clemency.intake.petition.Petition;
import clemency.intake.petition.Petitioner;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A line of a bulk file: the fields of a petition, flat beside those of the file.
 *
 * @param receivedOn today where nothing is said
 * @param externalId what the sender calls it; without it, it is known by what it says: either way the same line again is no
 *     other petition
 */
@Consistent
@JsonIgnoreProperties("errors") // of a file that was given back to be repaired
record ImportedPetition(
        LocalDate receivedOn,
        @Text(max = 100) String externalId,
        @NotNull ClemencyType clemencyType,
        @KnownProgramme Programme programme,
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
        return new Petition(
                clemencyType,
                programme,
                petitioner,
                filer,
                conviction,
                custody,
                relief,
                reasons,
                requested,
                criteria,
                victims,
                certification);
    }

    @Override
    public String toString() {
        return "ImportedPetition[" + clemencyType + "]";
    }
}
