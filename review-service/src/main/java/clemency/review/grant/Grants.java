package clemency.review.grant;

import clemency.events.Envelope;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
import clemency.review.grant.register.Entry;
import clemency.review.grant.register.Entry.Told;
import clemency.review.grant.register.PublishedGrant;
import clemency.review.grant.register.Register;
import clemency.review.grant.register.Register.Publication;
import clemency.review.record.RecordBook;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** The one door to the register: loads, has it decided, writes and tells in one transaction. */
@ApplicationScoped
class Grants {

    private final Docket docket;
    private final GrantStore store;
    private final RecordBook record;
    private final Clock clock;

    Grants(Docket docket, GrantStore store, RecordBook record, Clock clock) {
        this.docket = docket;
        this.store = store;
        this.record = record;
        this.clock = clock;
    }

    /** Answers each publication, in order. */
    Uni<List<Entry>> publish(List<Publication> publications, Actor actor) {
        var identities =
                publications.stream().map(Publication::identity).distinct().toList();
        return docket.inTransaction(session -> store.lock(session)
                .chain(() -> store.load(session, identities))
                .chain(known -> write(session, Register.publish(publications, known), known.values(), null, actor)));
    }

    /** A grant that nobody has entered before; one that is known and different is left as it is. */
    Uni<Entry> enter(Publication publication, Actor actor) {
        return docket.inTransaction(session -> store.lock(session)
                .chain(() -> store.load(session, List.of(publication.identity())))
                .map(known -> Register.publish(List.of(publication), known).getFirst())
                .call(entry -> entry instanceof Entry.Created
                        ? write(session, List.of(entry), List.of(), null, actor)
                        : Uni.createFrom().item(List.of())));
    }

    /** Null where there is no such grant on the register. */
    Uni<Entry> decline(UUID id, LocalDate on, Actor actor) {
        return docket.inTransaction(session -> change(session, id, grant -> Register.decline(grant, on), null, actor));
    }

    /**
     * In the caller's transaction; null where there is no such grant on the register.
     *
     * @param reason of whoever wants it, for the record; null where none was asked for
     */
    Uni<Entry> change(
            Mutiny.StatelessSession session,
            UUID id,
            Function<PublishedGrant, Entry> change,
            String reason,
            Actor actor) {
        return store.load(session, id)
                .chain(grant -> grant == null
                        ? Uni.createFrom().nullItem()
                        : write(session, List.of(change.apply(grant)), List.of(grant), reason, actor)
                                .map(List::getFirst));
    }

    private Uni<List<Entry>> write(
            Mutiny.StatelessSession session,
            List<Entry> entries,
            Collection<PublishedGrant> before,
            String reason,
            Actor actor) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        // A grant may be entered and corrected in one list: written once, as it is at the end, and told each time.
        var grants = new LinkedHashMap<UUID, PublishedGrant>();
        var events = new ArrayList<Envelope>();
        var log = new ArrayList<ToldRow>();
        for (var entry : entries) {
            for (var told : told(entry)) {
                var grant = entry.grant();
                var envelope = envelope(grant.id(), told, now);
                grants.put(grant.id(), grant);
                events.add(envelope);
                log.add(ToldRow.of(envelope, grant.record(), actor));
            }
        }
        if (grants.isEmpty()) {
            return Uni.createFrom().item(entries);
        }
        var rows =
                grants.values().stream().map(grant -> GrantRow.of(grant, now)).toList();
        var deeds = new GrantDeeds(before, reason).of(entries, record, actor, now);
        return store.save(session, rows, log, events)
                .chain(() -> record.add(session, deeds))
                .replaceWith(entries);
    }

    private static List<Told> told(Entry entry) {
        return switch (entry) {
            case Entry.Created created -> created.told();
            case Entry.Changed changed -> changed.told();
            case Entry.Unchanged _, Entry.TooEarly _, Entry.DeclinedBefore _ -> List.of();
        };
    }

    private static Envelope envelope(UUID grant, Told told, Instant now) {
        return new Envelope(UUID.randomUUID(), Docket.SOURCE, grant, told.version(), told.on(), now, told.event());
    }
}
