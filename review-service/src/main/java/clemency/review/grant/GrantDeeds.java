package clemency.review.grant;

import clemency.events.Grant;
import clemency.events.GrantEvent.GrantDeclined;
import clemency.review.docket.Actor;
import clemency.review.grant.register.Entry;
import clemency.review.grant.register.PublishedGrant;
import clemency.review.record.RecordBook;
import clemency.review.record.chain.Kind;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is said in the record of grants: each as it was before and after. The recipient's name stays in the register. */
final class GrantDeeds {

    /** What is understood of a grant, the day on which it was refused, and why it became so. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Recorded(long version, Grant understood, LocalDate declinedOn, String reason) {

        static Recorded of(PublishedGrant grant, String reason) {
            return grant == null ? null : new Recorded(grant.version(), grant.understood(), grant.declinedOn(), reason);
        }

        /** Free text stays out of the log. */
        @Override
        public String toString() {
            return "Recorded[" + version + "]";
        }
    }

    private final Map<UUID, PublishedGrant> grants = new HashMap<>();
    private final String reason;

    /**
     * @param before the grants as they were; one that is missing is new
     * @param reason of what is done to them; null where none was asked for
     */
    GrantDeeds(Collection<PublishedGrant> before, String reason) {
        this.reason = reason;
        before.forEach(grant -> grants.put(grant.id(), grant));
    }

    List<clemency.review.record.chain.Entry> of(List<Entry> entries, RecordBook record, Actor actor, Instant now) {
        var deeds = new ArrayList<clemency.review.record.chain.Entry>();
        for (var entry : entries) {
            var after = entry.grant();
            var before = grants.put(after.id(), after);
            action(entry)
                    .ifPresent(action -> deeds.add(actor.did(
                            record,
                            Kind.GRANT,
                            after.id(),
                            now,
                            action,
                            Recorded.of(before, null),
                            Recorded.of(after, reason))));
        }
        return deeds;
    }

    private static Optional<String> action(Entry entry) {
        return switch (entry) {
            case Entry.Created _ -> Optional.of("Publish");
            case Entry.Changed changed ->
                Optional.of(changed.told().getFirst().event() instanceof GrantDeclined ? "Decline" : "Correct");
            case Entry.Unchanged _, Entry.TooEarly _, Entry.DeclinedBefore _ -> Optional.empty();
        };
    }
}
