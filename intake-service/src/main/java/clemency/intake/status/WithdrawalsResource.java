package clemency.intake.status;

import clemency.events.Envelope;
import clemency.events.PetitionEvent.PetitionWithdrawn;
import clemency.events.WashingtonTime;
import clemency.http.Problems;
import clemency.http.Uncancelled;
import clemency.intake.submission.TrackingCode;
import clemency.intake.submission.TrackingCodes;
import clemency.messaging.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/petitions/withdrawals")
@Tag(name = "Petitions")
class WithdrawalsResource {

    private static final int WITHDRAWN = 2;

    private final Mutiny.SessionFactory sessions;
    private final StandingStore store;
    private final TrackingCodes codes;
    private final Outbox outbox;
    private final Clock clock;

    WithdrawalsResource(
            Mutiny.SessionFactory sessions, StandingStore store, TrackingCodes codes, Outbox outbox, Clock clock) {
        this.sessions = sessions;
        this.store = store;
        this.codes = codes;
        this.outbox = outbox;
        this.clock = clock;
    }

    @POST
    // A record of one text could be read from plain text, too, and must not.
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @Operation(
            summary = "Take a petition back",
            description = "Review closes the case. Asked again, the answer is the same.")
    @APIResponse(responseCode = "202", description = "It is on its way to review")
    @APIResponse(responseCode = "404", description = "No petition has this code")
    @APIResponse(responseCode = "409", description = "The petition has been decided or closed")
    public Uni<Void> withdraw(@NotNull @Valid CodeBody body) {
        var hash = codes.hash(TrackingCode.read(body.trackingCode()).orElseGet(() -> new TrackingCode("")));
        return Uncancelled.uni(sessions.withStatelessTransaction(session -> store.byHash(session, hash)
                        .onItem()
                        .ifNull()
                        .failWith(CodeBody::unknown)
                        .chain(found -> withdraw(session, found)))
                .invoke(outbox::committed));
    }

    private Uni<Void> withdraw(Mutiny.StatelessSession session, StandingStore.Found found) {
        if (found.standing().hasAsked()) {
            return Uni.createFrom().voidItem();
        }
        if (found.standing().hasEnded()) {
            throw Problems.conflict("The petition has been decided or closed.");
        }
        var event = withdrawn(found.id());
        return store.withdraw(session, found.id(), event.occurredOn())
                .chain(first ->
                        first ? tell(session, List.of(event)) : Uni.createFrom().voidItem());
    }

    private Uni<Void> tell(Mutiny.StatelessSession session, List<Envelope> event) {
        return store.add(session, event).chain(() -> outbox.add(session, event));
    }

    private Envelope withdrawn(UUID petition) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Envelope(
                UUID.randomUUID(),
                "/intake-service",
                petition,
                WITHDRAWN,
                WashingtonTime.day(now),
                now,
                new PetitionWithdrawn());
    }
}
