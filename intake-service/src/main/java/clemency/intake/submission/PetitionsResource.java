package clemency.intake.submission;

import clemency.intake.petition.Petition;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/petitions")
@Tag(name = "Petitions")
class PetitionsResource {

    private static final String KEY = "Idempotency-Key";

    private final Submissions submissions;
    private final OfficeDoor office;

    PetitionsResource(Submissions submissions, OfficeDoor office) {
        this.submissions = submissions;
        this.office = office;
    }

    @POST
    @Operation(
            summary = "Submit a petition",
            description =
                    "Answered when it is kept for good. The tracking code is shown this once, and again only to the same"
                            + " request with the same Idempotency-Key: so a retry never makes a second petition. Nobody needs"
                            + " to sign in but the records clerk, who alone files as the OFFICE.")
    @APIResponse(
            responseCode = "201",
            description = "Accepted; Location is what the public may know of it",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Receipt.class)))
    @APIResponse(responseCode = "400", description = "The request cannot be read")
    @APIResponse(responseCode = "403", description = "It is filed as the OFFICE, by another than its records clerk")
    @APIResponse(responseCode = "422", description = "The request breaks a rule; each is named with its field")
    public Uni<RestResponse<Receipt>> submit(
            @NotNull @Valid Petition body,
            @HeaderParam(KEY)
                    @Parameter(
                            description =
                                    "16 to 128 characters, chosen at random: the same key and body is the same request")
                    String requestKey,
            @Context HttpServerRequest request) {
        return office.admit(body)
                .chain(petition -> submissions.submit(petition, key(requestKey, request)))
                .map(receipt -> ResponseBuilder.<Receipt>created(URI.create("/api/petitions/" + receipt.id()))
                        .entity(receipt)
                        .build());
    }

    /** A header without a value is none to the framework; whoever sent it believes to be safe, and is told. */
    private static String key(String requestKey, HttpServerRequest request) {
        return requestKey == null && request.headers().contains(KEY) ? "" : requestKey;
    }
}
