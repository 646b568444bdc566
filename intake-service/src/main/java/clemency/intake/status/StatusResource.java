package clemency.intake.status;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/status")
@Tag(name = "Status")
class StatusResource {

    private final TrackedPetitions petitions;

    StatusResource(TrackedPetitions petitions) {
        this.petitions = petitions;
    }

    @POST
    // A record of one text could be read from plain text, too, and must not.
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Where a petition stands",
            description = "The code is in the body, since addresses are logged.")
    @APIResponse(
            responseCode = "200",
            description = "What was done, where it stands and since when, what comes next, and what may still be done")
    @APIResponse(responseCode = "404", description = "No petition has this code; a mistyped one is answered alike")
    @APIResponse(responseCode = "429", description = "Too many wrong codes came from this address")
    public Uni<Standing> status(@NotNull @Valid CodeBody body, @Context HttpServerRequest request) {
        return petitions.find(body.trackingCode(), Client.of(request)).map(StandingStore.Found::standing);
    }
}
