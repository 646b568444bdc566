package clemency.review.grant.register;

import clemency.events.ClemencyType;
import clemency.review.grant.register.Register.Publication;
import java.time.LocalDate;
import java.util.UUID;

/** Made-up records. */
final class Given {

    static final LocalDate DAY = LocalDate.of(2016, 8, 3);

    static final GrantRecord RECORD = new GrantRecord(
            DAY,
            ClemencyType.COMMUTATION,
            "Ann Made-Up, Jr.",
            "Northern District of Iowa; May 5, 1997",
            "Conspiracy, 21 U.S.C. § 846",
            "Life imprisonment; 10 years' supervised release",
            "Prison sentence commuted to expire on December 1, 2016.");

    private Given() {}

    static GrantRecord recipient(String recipient) {
        return new GrantRecord(
                DAY,
                RECORD.clemencyType(),
                recipient,
                RECORD.districtAndSentencingDate(),
                RECORD.offense(),
                RECORD.sentence(),
                RECORD.terms());
    }

    static GrantRecord court(String court) {
        return new GrantRecord(
                DAY,
                RECORD.clemencyType(),
                RECORD.recipient(),
                court,
                RECORD.offense(),
                RECORD.sentence(),
                RECORD.terms());
    }

    static GrantRecord sentence(String sentence) {
        return sentence(DAY, sentence);
    }

    static GrantRecord sentence(LocalDate day, String sentence) {
        return new GrantRecord(
                day,
                RECORD.clemencyType(),
                RECORD.recipient(),
                RECORD.districtAndSentencingDate(),
                RECORD.offense(),
                sentence,
                RECORD.terms());
    }

    static GrantRecord terms(String terms) {
        return new GrantRecord(
                DAY,
                RECORD.clemencyType(),
                RECORD.recipient(),
                RECORD.districtAndSentencingDate(),
                RECORD.offense(),
                RECORD.sentence(),
                terms);
    }

    static GrantRecord grantedOn(LocalDate day) {
        return new GrantRecord(
                day,
                RECORD.clemencyType(),
                RECORD.recipient(),
                RECORD.districtAndSentencingDate(),
                RECORD.offense(),
                RECORD.sentence(),
                RECORD.terms());
    }

    static Publication published(long id, GrantRecord record) {
        return Publication.of(new UUID(0, id), Reading.of(record));
    }
}
