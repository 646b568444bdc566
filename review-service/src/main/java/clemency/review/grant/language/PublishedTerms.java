package clemency.review.grant.language;

import clemency.events.GrantTerms;
import clemency.events.PrisonTerm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The terms of a grant as they were read.
 *
 * @param declinedOn the day on which the recipient refused a condition (the day of the grant where the record says no
 *     other), or null where nothing says that it was refused
 * @param notUnderstood the parts that were not
 */
public record PublishedTerms(GrantTerms terms, LocalDate declinedOn, List<String> notUnderstood) {

    public boolean understood() {
        return notUnderstood.isEmpty();
    }

    /** The day of release, where the terms state one. */
    public Optional<LocalDate> releaseOn() {
        return terms.prisonTerm() instanceof PrisonTerm.ExpiresOn(var date) ? Optional.of(date) : Optional.empty();
    }
}
