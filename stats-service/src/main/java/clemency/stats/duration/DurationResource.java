package clemency.stats.duration;

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

@Path("/api/durations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
class DurationResource {

    private final Answers answers;
    private final Staff staff;
    private final Targets targets;

    DurationResource(Answers answers, Staff staff, Targets targets) {
        this.answers = answers;
        this.staff = staff;
        this.targets = targets;
    }

    @GET
    @NonBlocking
    @Operation(
            summary = "How long the petitions took that ended in a period; for staff",
            description = "Calendar days from receipt to the first disposition; the last six months' 80th percentile is"
                    + " what USCIS calls processing time. Carries an ETag; 304 where nothing changed.")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "First month, inclusive; default the beginning",
            schema = @Schema(type = SchemaType.STRING, examples = "2015-10"))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "Last month, inclusive; default all that is known",
            schema = @Schema(type = SchemaType.STRING, examples = "2016-03"))
    @Parameter(
            name = "clemencyType",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = clemency.events.ClemencyType.class))
    @Parameter(
            name = "programme",
            in = ParameterIn.QUERY,
            description = "What is not counted apart is under OTHER",
            schema = @Schema(type = SchemaType.STRING, examples = "TRADITIONAL"))
    @Parameter(
            name = "disposition",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = clemency.stats.aggregate.Disposition.class))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Durations.class)))
    @APIResponse(responseCode = "304", description = "As when you last asked")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is unknown, wrong, or the period ends before it begins",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "401",
            description = "Durations are for staff",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "503",
            description = "The figures are still being read",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public Uni<RestResponse<Durations>> durations(@Context UriInfo uri, @Context HttpHeaders headers) {
        return staff.required().map(_ -> {
            var question = Question.ofDurations(uri.getQueryParameters());
            return answers.confidential(headers, snapshot -> Durations.of(snapshot, question, targets));
        });
    }
}
