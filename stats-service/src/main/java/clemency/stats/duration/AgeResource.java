package clemency.stats.duration;

import clemency.events.WashingtonTime;
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
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/ages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
class AgeResource {

    private final Answers answers;
    private final Staff staff;
    private final Targets targets;
    private final Clock clock;

    AgeResource(Answers answers, Staff staff, Targets targets, Clock clock) {
        this.answers = answers;
        this.staff = staff;
        this.targets = targets;
        this.clock = clock;
    }

    @GET
    @NonBlocking
    @Operation(
            summary = "How long the active petitions have waited; for staff",
            description =
                    "Open and not on hold, in calendar days from receipt. Carries an ETag; 304 where nothing changed,"
                            + " for as long as the day lasts.")
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "The evening of that day in Washington; default now, by all that is known",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "clemencyType",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = clemency.events.ClemencyType.class))
    @Parameter(
            name = "programme",
            in = ParameterIn.QUERY,
            description = "What is not counted apart is under OTHER",
            schema = @Schema(type = SchemaType.STRING, examples = "TRADITIONAL"))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Ages.class)))
    @APIResponse(responseCode = "304", description = "As when you last asked")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is unknown or wrong, or the day has not come",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "401",
            description = "Ages are for staff",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "503",
            description = "The figures are still being read",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public Uni<RestResponse<Ages>> ages(@Context UriInfo uri, @Context HttpHeaders headers) {
        return staff.required().map(_ -> {
            var today = WashingtonTime.day(clock.instant());
            var question = Question.ofAges(uri.getQueryParameters(), today);
            return answers.confidentialOn(today, headers, snapshot -> Ages.of(snapshot, question, targets, today));
        });
    }
}
