package clemency.intake.submission;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A petition of a bulk file.
 *
 * @param receivedOn today where it is null
 * @param externalId what its sender calls it, or null
 */
public record Bulk(UUID id, PetitionBody body, LocalDate receivedOn, String externalId) {

    @Override
    public String toString() {
        return "Bulk[" + id + "]";
    }
}
