package clemency.intake.status;

import clemency.intake.submission.TrackingCode;
import clemency.intake.submission.TrackingCodes;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;

@Path("/api/status")
@Tag(name = "Status")
class StatusResource {

    private final Mutiny.SessionFactory sessions;
    private final StandingStore store;
    private final TrackingCodes codes;

    StatusResource(Mutiny.SessionFactory sessions, StandingStore store, TrackingCodes codes) {
        this.sessions = sessions;
        this.store = store;
        this.codes = codes;
    }

    @POST
    // A record of one text could be read from plain text, too, and must not.
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Where a petition stands",
            description = "The code is in the body, since addresses are logged.")
    @APIResponse(responseCode = "200", description = "Status, since when, and the public steps")
    @APIResponse(responseCode = "404", description = "No petition has this code; a mistyped one is answered alike")
    public Uni<Standing> status(@NotNull @Valid CodeBody body) {
        // A code that can't be one is looked for all the same: the answer, and its time, must not tell which it was.
        var hash = codes.hash(TrackingCode.read(body.trackingCode()).orElseGet(() -> new TrackingCode("")));
        return sessions.withStatelessSession(session -> store.byHash(session, hash))
                .onItem()
                .ifNull()
                .failWith(CodeBody::unknown)
                .map(StandingStore.Found::standing);
    }
}
