package clemency.stats.summary;

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
import java.util.Collections;
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

@Path("/api/summary")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
class SummaryResource {

    /** They look below the national figures, or tell apart what became known when. */
    private static final Set<String> FOR_STAFF = Set.of("programme", "administration", "knownAt");

    private final Answers answers;
    private final Staff staff;
    private final Clock clock;

    SummaryResource(Answers answers, Staff staff, Clock clock) {
        this.answers = answers;
        this.staff = staff;
        this.clock = clock;
    }

    @GET
    @NonBlocking
    @Operation(
            summary = "The figures of a period, and whether they close",
            description = "Carries an ETag; 304 where nothing changed.")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "First day, inclusive; default the beginning",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "Last day, inclusive, one that has come; default all that is known",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "clemencyType",
            in = ParameterIn.QUERY,
            description = "OTHER is remissions and reprieves together; each of these apart is for staff",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"PARDON", "COMMUTATION", "OTHER", "REMISSION", "REPRIEVE"}))
    @Parameter(
            name = "programme",
            in = ParameterIn.QUERY,
            description = "Staff only; what is not counted apart is under OTHER",
            schema = @Schema(type = SchemaType.STRING, examples = "TRADITIONAL"))
    @Parameter(
            name = "administration",
            in = ParameterIn.QUERY,
            description =
                    "Staff only: the acting administration; one that was not in office in the period holds nothing,"
                            + " unless something is told to be its act",
            schema = @Schema(implementation = clemency.events.Administration.class))
    @Parameter(
            name = "knownAt",
            in = ParameterIn.QUERY,
            description = "Staff only: from what was recorded by the end of that day, so that restatements can be seen;"
                    + " not with administration",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Summary.class)))
    @APIResponse(responseCode = "304", description = "As when you last asked")
    @APIResponse(
            responseCode = "400",
            description =
                    "A parameter is unknown, wrong, the period ends before it begins, or its last day has not come",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "401",
            description = "programme, administration, knownAt, REMISSION and REPRIEVE are for staff",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "503",
            description = "The figures are still being read",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public Uni<RestResponse<Summary>> summary(@Context UriInfo uri, @Context HttpHeaders headers) {
        var sent = uri.getQueryParameters();
        var today = WashingtonTime.day(clock.instant());
        if (Collections.disjoint(sent.keySet(), FOR_STAFF) && !Staff.tellsRareTypesApart(sent)) {
            var question = Question.of(sent, today);
            return Uni.createFrom().item(answers.open(headers, snapshot -> Summary.of(snapshot, question)));
        }
        return staff.required().map(_ -> {
            var question = Question.of(sent, today);
            return answers.confidential(headers, snapshot -> Summary.of(snapshot, question));
        });
    }
}
