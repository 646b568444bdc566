package clemency.intake.change;

import clemency.http.Problems;
import clemency.http.Text;
import clemency.intake.status.Client;
import clemency.intake.status.CodeBody;
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
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/petitions")
@Tag(name = "Petitions")
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "202", description = "It is kept, and on its way to review")
@APIResponse(responseCode = "404", description = "No petition has this code")
@APIResponse(responseCode = "409", description = "The petition has been decided or closed")
@APIResponse(responseCode = "429", description = "Too many wrong codes came from this address")
class ChangesResource {

    private final Changes changes;

    ChangesResource(Changes changes) {
        this.changes = changes;
    }

    record SupplementBody(
            @NotNull String trackingCode,
            @NotNull @Text(max = 20_000, lines = true) String statement) {

        @Override
        public String toString() {
            return "SupplementBody[…]";
        }
    }

    record ContactBody(
            @NotNull String trackingCode, @NotNull @Valid NewContact contact) {

        @Override
        public String toString() {
            return "ContactBody[…]";
        }
    }

    @POST
    @Path("/withdrawals")
    @ResponseStatus(202)
    @Operation(
            summary = "Take a petition back",
            description = "Review closes the case. Asked again, the answer is the same.")
    public Uni<Void> withdraw(@NotNull @Valid CodeBody body, @Context HttpServerRequest request) {
        return changes.make(body.trackingCode(), Client.of(request), new Change.Withdrawal());
    }

    @POST
    @Path("/supplements")
    @ResponseStatus(202)
    @Operation(summary = "Say more to a petition", description = "Its attorney is told that there is more to read.")
    public Uni<Void> supplement(@NotNull @Valid SupplementBody body, @Context HttpServerRequest request) {
        return changes.make(body.trackingCode(), Client.of(request), new Change.Statement(body.statement()));
    }

    @POST
    @Path("/contacts")
    @ResponseStatus(202)
    @Operation(
            summary = "Correct where the petitioner, and counsel, are found",
            description =
                    "What is left out stays as it was said before; but an address without heldAt is one of somebody who"
                            + " is held no longer.")
    public Uni<Void> correctContact(@NotNull @Valid ContactBody body, @Context HttpServerRequest request) {
        refuseNothing(body.contact());
        return changes.make(body.trackingCode(), Client.of(request), new Change.Contact(body.contact()));
    }

    private static void refuseNothing(NewContact contact) {
        if (contact.saysNothing()) {
            throw Problems.invalid(
                    "/contact", "required", "Wanted heldAt, address, email or counsel, or several of them.");
        }
        if (contact.counsel() != null && contact.counsel().saysNothing()) {
            throw Problems.invalid("/contact/counsel", "required", "Wanted name, organisation or email, or several.");
        }
    }
}
