package clemency.intake.change;

import clemency.events.Envelope;
import clemency.events.WashingtonTime;
import clemency.http.Problems;
import clemency.http.Uncancelled;
import clemency.intake.status.Client;
import clemency.intake.status.StandingStore;
import clemency.intake.status.TrackedPetitions;
import clemency.intake.submission.PetitionKeys;
import clemency.intake.submission.Submissions;
import clemency.messaging.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps what is sent to a petition, sealed with its key, and tells that it came. */
@ApplicationScoped
class Changes {

    /** The petition itself, and what a patient family sends over the years. */
    private static final long MOST = 200;

    private final Mutiny.SessionFactory sessions;
    private final TrackedPetitions petitions;
    private final StandingStore standings;
    private final ChangeStore store;
    private final PetitionKeys keys;
    private final Outbox outbox;
    private final Clock clock;

    Changes(
            Mutiny.SessionFactory sessions,
            TrackedPetitions petitions,
            StandingStore standings,
            ChangeStore store,
            PetitionKeys keys,
            Outbox outbox,
            Clock clock) {
        this.sessions = sessions;
        this.petitions = petitions;
        this.standings = standings;
        this.store = store;
        this.keys = keys;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Answered after the commit. Fails with a problem of status 404, 409 or 429. */
    Uni<Void> make(String code, Client client, Change change) {
        return Uncancelled.uni(petitions
                .find(code, client)
                .chain(found -> sessions.withStatelessTransaction(session -> make(session, found, change)))
                .invoke(outbox::committed));
    }

    private Uni<Void> make(Mutiny.StatelessSession session, StandingStore.Found found, Change change) {
        // Where it stands is read again behind the lock: something else may have come first.
        return store.lock(session, found.id())
                .chain(last -> standings.byId(session, found.id()).chain(now -> make(session, now, last, change)));
    }

    private Uni<Void> make(Mutiny.StatelessSession session, StandingStore.Found found, long last, Change change) {
        if (change instanceof Change.Withdrawal && found.standing().hasAsked()) {
            return Uni.createFrom().voidItem();
        }
        if (!found.standing().mayDo().contains(change.action())) {
            throw Problems.conflict(
                    found.standing().hasEnded()
                            ? "The petition has been decided or closed."
                            : "The petition is being taken back.");
        }
        if (last >= MOST) {
            throw Problems.conflict("No more than " + MOST + " things can be sent to one petition.");
        }
        return keep(session, envelope(found.id(), last + 1, change), change);
    }

    private Uni<Void> keep(Mutiny.StatelessSession session, Envelope told, Change change) {
        return sealed(session, told.subject(), change)
                .chain(body -> store.keep(session, told, change.kind(), body))
                .chain(kept ->
                        kept ? tell(session, List.of(told)) : Uni.createFrom().voidItem());
    }

    /** Null where nothing is said. */
    private Uni<String> sealed(Mutiny.StatelessSession session, UUID petition, Change change) {
        return change instanceof Change.Withdrawal
                ? Uni.createFrom().nullItem()
                : keys.seal(session, petition, PetitionKeys.CHANGE, change).map(Base64.getEncoder()::encodeToString);
    }

    private Uni<Void> tell(Mutiny.StatelessSession session, List<Envelope> event) {
        return standings.add(session, event).chain(() -> outbox.add(session, event));
    }

    private Envelope envelope(UUID petition, long version, Change change) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Envelope(
                UUID.randomUUID(), Submissions.SOURCE, petition, version, WashingtonTime.day(now), now, change.event());
    }
}
