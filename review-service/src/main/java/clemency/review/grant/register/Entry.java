package clemency.review.grant.register;

import clemency.events.GrantEvent;
import java.time.LocalDate;
import java.util.List;

/** What follows from one record, or one refusal: the grant as it is after it, and what is to be told. */
public sealed interface Entry {

    /** An event with its place in the history of the grant. */
    record Told(long version, LocalDate on, GrantEvent event) {}

    /** The first record of a grant. */
    record Created(PublishedGrant grant, List<Told> told) implements Entry {}

    /** Nothing new. */
    record Unchanged(PublishedGrant grant) implements Entry {}

    /** The grant was known, and something about it is different now. */
    record Changed(PublishedGrant grant, List<Told> told) implements Entry {}

    /** A refusal before the grant was announced. */
    record TooEarly(PublishedGrant grant) implements Entry {}

    /** Its recipient has refused it, on another day than is said now, or there is nothing left to be corrected. */
    record DeclinedBefore(PublishedGrant grant) implements Entry {}

    PublishedGrant grant();
}
