package clemency.intake.file;

import clemency.intake.petition.Petition;
import clemency.intake.retention.Hold;
import clemency.intake.screening.rules.Flag;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Everything that was said, for those who work on it.
 *
 * @param hold why it is kept whatever its age; left out where no hold stands
 * @param petition as it was sent
 * @param screening what the rules find in it, as of the day of its receipt, and whether it is a probable duplicate
 * @param later what was sent after it, in order
 * @param contact where the petitioner, and who represents one, is found now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PetitionFile(
        UUID id,
        String caseNumber,
        LocalDate receivedOn,
        Hold hold,
        Petition petition,
        List<Flag> screening,
        List<Later> later,
        Contact contact) {

    /**
     * What was sent later.
     *
     * @param kind WITHDRAWAL, STATEMENT or CONTACT
     * @param text of a statement
     * @param contact of a correction; what it leaves out stays as it was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Later(String kind, LocalDate on, String text, Contact contact) {

        @Override
        public String toString() {
            return "Later[" + kind + "]";
        }
    }

    static PetitionFile of(
            UUID id,
            String caseNumber,
            LocalDate receivedOn,
            Hold hold,
            Petition petition,
            List<Flag> screening,
            List<Later> later) {
        var contact = Contact.of(petition);
        for (var each : later) {
            contact = contact.with(each.contact());
        }
        return new PetitionFile(id, caseNumber, receivedOn, hold, petition, screening, later, contact);
    }

    @Override
    public String toString() {
        return "PetitionFile[" + caseNumber + "]";
    }
}
