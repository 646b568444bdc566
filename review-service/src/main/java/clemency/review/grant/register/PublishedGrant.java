package clemency.review.grant.register;

import clemency.events.Grant;
import clemency.events.GrantTerms;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A grant on the register, as it is now.
 *
 * @param version of the last event about it
 * @param understood what was last told of it
 * @param declinedOn when the recipient refused it, or null
 */
public record PublishedGrant(
        UUID id, Identity identity, long version, GrantRecord record, Grant understood, LocalDate declinedOn) {

    boolean isDeclined() {
        return declinedOn != null;
    }

    /** Whether a record of the same grant says the same, apart from spaces. */
    boolean says(GrantRecord other) {
        return same(record.offense(), other.offense())
                && same(record.sentence(), other.sentence())
                && same(record.terms(), other.terms());
    }

    private static boolean same(String one, String other) {
        return spaced(one).equals(spaced(other));
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** The grant as it was understood, with other terms. */
    Grant understoodWith(GrantTerms terms) {
        return new Grant(
                understood.clemencyType(),
                understood.programme(),
                understood.administration(),
                understood.petitioned(),
                understood.sentence(),
                terms,
                understood.district(),
                understood.offenceCategory());
    }

    PublishedGrant with(long version, GrantRecord record, Grant understood, LocalDate declinedOn) {
        return new PublishedGrant(id, identity, version, record, understood, declinedOn);
    }
}
