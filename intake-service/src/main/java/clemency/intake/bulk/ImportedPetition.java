package clemency.intake.bulk;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.http.Text;
import clemency.intake.submission.KnownProgramme;
import clemency.intake.submission.PetitionBody;
import clemency.intake.submission.PetitionBody.Conviction;
import clemency.intake.submission.PetitionBody.Petitioner;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A line of a bulk file: a petition, and for the records clerk the day on which it was received.
 *
 * @param receivedOn today where nothing is said
 * @param externalId what the sender calls it, if anything: the same line again is no other petition then
 */
record ImportedPetition(
        LocalDate receivedOn,
        @Text(max = 100) String externalId,
        @NotNull ClemencyType clemencyType,
        @KnownProgramme Programme programme,
        @NotNull @Valid Petitioner petitioner,
        @NotNull @Valid Conviction conviction,
        Boolean represented,
        @NotNull @Text(max = 20_000, lines = true) String reasons) {

    PetitionBody petition() {
        return new PetitionBody(clemencyType, programme, petitioner, conviction, represented, reasons);
    }

    @Override
    public String toString() {
        return "ImportedPetition[" + clemencyType + "]";
    }
}
