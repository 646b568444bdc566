package clemency.stats.announcement;

import clemency.http.Problem;
import clemency.stats.query.Answers;
import clemency.stats.query.Parameters;
import clemency.stats.view.Scope;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Grants are public once they are announced, and so is when they let somebody go. */
@Path("/api/releases")
@Produces({MediaType.APPLICATION_JSON, Answers.CSV})
@Tag(name = "Statistics")
class ReleaseResource {

    private final Answers answers;

    ReleaseResource(Answers answers) {
        this.answers = answers;
    }

    @GET
    @NonBlocking
    @Operation(
            summary = "Projected releases by month, of all announced grants",
            description =
                    "Of grants that name the day, and of new terms of months where the grant says when the sentence began: less"
                            + " good conduct time, and not before the grant. As JSON or as CSV: by Accept, or with .json or .csv behind the address. Carries an ETag; 304 where nothing"
                            + " changed.")
    @Parameter(
            name = "clemencyType",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"PARDON", "COMMUTATION", "OTHER", "REMISSION", "REPRIEVE"}))
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = Releases.class)),
                @Content(mediaType = Answers.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "As when you last asked")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is unknown or wrong",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "503",
            description = "The figures are still being read",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public RestResponse<Object> releases(@Context UriInfo uri, @Context HttpHeaders headers) {
        var parameters = new Parameters(uri.getQueryParameters(), Set.of("clemencyType"));
        var scope = parameters.scope().orElse(Scope.ALL);
        parameters.refuseFaults();
        var snapshot = answers.snapshot();
        return answers.openSmallTable(
                headers, snapshot.dataAsOf(), new ReleaseTable(Releases.byMonth(snapshot, scope), snapshot.dataAsOf()));
    }
}
