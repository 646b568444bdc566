package clemency.stats.workforce;

import clemency.events.WashingtonTime;
import clemency.http.Problem;
import clemency.stats.query.Answers;
import clemency.stats.query.Parameters;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

@Path("/api/workforce")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
class WorkforceResource {

    private final Answers answers;
    private final Staff staff;
    private final Clock clock;

    WorkforceResource(Answers answers, Staff staff, Clock clock) {
        this.answers = answers;
        this.staff = staff;
        this.clock = clock;
    }

    @GET
    @NonBlocking
    @Operation(
            summary = "Attorneys and support staff, their load and utilisation; for staff",
            description =
                    "Of the office as a whole. Terms, leave and last days hold from their own days; cases by the day on"
                            + " which they came onto a desk and left it. Carries an ETag; 304 where nothing changed, for as long as the"
                            + " day lasts.")
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "The evening of that day in Washington, by all that is known now; default today",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Workforce.class)))
    @APIResponse(responseCode = "304", description = "As when you last asked")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is unknown or wrong, or the day has not come",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "401",
            description = "The workforce is for staff",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "503",
            description = "The figures are still being read",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public Uni<RestResponse<Workforce>> workforce(@Context UriInfo uri, @Context HttpHeaders headers) {
        return staff.required().map(_ -> {
            var today = WashingtonTime.day(clock.instant());
            var asOf = asOf(uri.getQueryParameters(), today);
            return answers.confidentialOn(today, headers, snapshot -> Workforce.of(snapshot, asOf));
        });
    }

    /** Nobody's load is known later than today. */
    private static LocalDate asOf(Map<String, List<String>> sent, LocalDate today) {
        var parameters = new Parameters(sent, Set.of("asOf"));
        var asOf = parameters.dayThatHasCome("asOf", today).orElse(today);
        parameters.refuseFaults();
        return asOf;
    }
}
