package clemency.stats.anomaly;

import clemency.http.Problem;
import clemency.stats.query.Answers;
import clemency.stats.query.Staff;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/anomalies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
class AnomalyResource {

    private final Answers answers;
    private final Staff staff;

    AnomalyResource(Answers answers, Staff staff) {
        this.answers = answers;
        this.staff = staff;
    }

    @GET
    @NonBlocking
    @Operation(
            summary = "Facts that contradict others of the same subject, the latest recorded first; for staff",
            description =
                    "Such as granted twice, or decided before received. They are kept, counted as anomalies, and the"
                            + " figures close all the same. A refusal or a correction of which neither petition nor grant is known is only"
                            + " listed: it can't be counted as anything. A fact that resolves one takes it off this list. Nothing personal is"
                            + " in it. Carries an ETag; 304 where nothing changed.")
    @Parameter(
            name = "clemencyType",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = clemency.events.ClemencyType.class))
    @Parameter(
            name = "contradiction",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = clemency.stats.aggregate.Contradiction.class))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "Rows on a page; default 200",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000"))
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            description = "Counted from 1",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Anomalies.class)))
    @APIResponse(responseCode = "304", description = "As when you last asked")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is unknown or wrong",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "401",
            description = "Anomalies are for staff",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "503",
            description = "The figures are still being read",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public Uni<RestResponse<Anomalies>> anomalies(@Context UriInfo uri, @Context HttpHeaders headers) {
        return staff.required().map(_ -> {
            var question = Question.of(uri.getQueryParameters());
            return answers.confidential(headers, snapshot -> Anomalies.of(snapshot, question));
        });
    }
}
