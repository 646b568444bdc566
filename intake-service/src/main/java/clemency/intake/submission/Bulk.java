package clemency.intake.submission;

import clemency.intake.petition.Petition;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A petition of a bulk file.
 *
 * @param receivedOn today where it is null
 * @param externalId what its sender calls it, or null: the line itself is its name then
 */
public record Bulk(UUID id, Petition body, LocalDate receivedOn, String externalId) {

    @Override
    public String toString() {
        return "Bulk[" + id + "]";
    }
}
