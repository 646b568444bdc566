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

    /** What is understood of a grant, and the day on which it was refused. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Recorded(long version, Grant understood, LocalDate declinedOn) {

        static Recorded of(PublishedGrant grant) {
            return grant == null ? null : new Recorded(grant.version(), grant.understood(), grant.declinedOn());
        }
    }

    private final Map<UUID, PublishedGrant> grants = new HashMap<>();

    /** @param before the grants as they were; one that is missing is new */
    GrantDeeds(Collection<PublishedGrant> before) {
        before.forEach(grant -> grants.put(grant.id(), grant));
    }

    List<clemency.review.record.chain.Entry> of(List<Entry> entries, RecordBook record, Actor actor, Instant now) {
        var deeds = new ArrayList<clemency.review.record.chain.Entry>();
        for (var entry : entries) {
            var after = entry.grant();
            var before = grants.put(after.id(), after);
            action(entry)
                    .ifPresent(action -> deeds.add(actor.did(
                            record, Kind.GRANT, after.id(), now, action, Recorded.of(before), Recorded.of(after))));
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
