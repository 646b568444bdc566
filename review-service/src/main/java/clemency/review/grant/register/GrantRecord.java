package clemency.review.grant.register;

import clemency.events.ClemencyType;
import java.time.LocalDate;

/** A grant as the Justice Department publishes it: the columns of the file, the texts untouched. */
public record GrantRecord(
        LocalDate grantedOn,
        ClemencyType clemencyType,
        String recipient,
        String districtAndSentencingDate,
        String offense,
        String sentence,
        String terms) {

    /** The recipient stays in the database. */
    @Override
    public String toString() {
        return "GrantRecord[" + grantedOn + ", " + clemencyType + "]";
    }
}
