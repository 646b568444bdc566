package clemency.review.grant;

import clemency.events.ClemencyType;
import clemency.events.Grant;
import clemency.review.grant.register.GrantRecord;
import clemency.review.grant.register.Identity;
import clemency.review.grant.register.PublishedGrant;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A row of the register, as JSON. */
@JsonNaming(SnakeCaseStrategy.class)
record GrantRow(
        UUID id,
        String identity,
        long version,
        LocalDate grantedOn,
        ClemencyType clemencyType,
        String recipient,
        String districtAndSentencingDate,
        String offense,
        String sentence,
        String terms,
        Grant understood,
        LocalDate declinedOn,
        Instant recordedAt) {

    static GrantRow of(PublishedGrant grant, Instant recordedAt) {
        var record = grant.record();
        return new GrantRow(
                grant.id(),
                grant.identity().key(),
                grant.version(),
                record.grantedOn(),
                record.clemencyType(),
                record.recipient(),
                record.districtAndSentencingDate(),
                record.offense(),
                record.sentence(),
                record.terms(),
                grant.understood(),
                grant.declinedOn(),
                recordedAt);
    }

    GrantRecord record() {
        return new GrantRecord(grantedOn, clemencyType, recipient, districtAndSentencingDate, offense, sentence, terms);
    }

    PublishedGrant grant() {
        return new PublishedGrant(id, new Identity(identity), version, record(), understood, declinedOn);
    }

    /** The recipient stays in the database. */
    @Override
    public String toString() {
        return "GrantRow[" + id + ", " + version + "]";
    }
}
