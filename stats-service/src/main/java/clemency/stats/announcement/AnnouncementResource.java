package clemency.stats.announcement;

import clemency.http.Problem;
import clemency.http.Problems;
import clemency.stats.query.Answers;
import clemency.stats.query.Parameters;
import clemency.stats.view.Scope;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
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

@Path("/api/announcements")
@Produces({MediaType.APPLICATION_JSON, Answers.CSV})
@Tag(name = "Statistics")
class AnnouncementResource {

    private static final String FORMS =
            "As JSON or as CSV: by Accept, or with .json or .csv behind the address. Carries an ETag; 304 where nothing changed.";

    private static final int MOST = 1_000;

    private final Answers answers;

    AnnouncementResource(Answers answers) {
        this.answers = answers;
    }

    @GET
    @NonBlocking
    @Operation(summary = "Announcements, ascending by date", description = FORMS)
    @Parameter(
            name = "clemencyType",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"PARDON", "COMMUTATION", "OTHER", "REMISSION", "REPRIEVE"}))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "Only so many, the latest",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000"))
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = Announcement.class)),
                @Content(mediaType = Answers.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "As when you last asked")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is unknown or wrong",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public RestResponse<Object> list(@Context UriInfo uri, @Context HttpHeaders headers) {
        var parameters = new Parameters(uri.getQueryParameters(), Set.of("clemencyType", "limit"));
        var scope = parameters.scope().orElse(Scope.ALL);
        var limit = parameters.positive("limit");
        if (limit.filter(wanted -> wanted > MOST).isPresent()) {
            parameters.fault("limit", "too-many-rows", "At most " + MOST + "; without a limit all are told.");
        }
        parameters.refuseFaults();
        return answers.openTable(
                headers,
                snapshot -> new AnnouncementTable(
                        latest(Announcements.all(snapshot, scope), limit.orElse(Integer.MAX_VALUE)),
                        snapshot.dataAsOf()));
    }

    @GET
    @Path("/{date}")
    @NonBlocking
    @Operation(summary = "The announcement of one date", description = FORMS)
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
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Announcement.class)),
                @Content(mediaType = Answers.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "As when you last asked")
    @APIResponse(
            responseCode = "400",
            description = "This is no date",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "404",
            description = "Nothing was announced that day",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public RestResponse<Object> one(
            @PathParam("date") String date, @Context UriInfo uri, @Context HttpHeaders headers) {
        var parameters = new Parameters(uri.getQueryParameters(), Set.of("clemencyType"));
        var scope = parameters.scope().orElse(Scope.ALL);
        parameters.refuseFaults();
        var path = new Parameters(Map.of("date", List.of(date)), Set.of("date"));
        var day = path.day("date");
        path.refuseFaults();
        var snapshot = answers.snapshot();
        return Announcements.on(day.orElseThrow(), snapshot, scope)
                .map(found -> answers.openSmallTable(
                        headers, snapshot.dataAsOf(), new OneAnnouncement(found, snapshot.dataAsOf())))
                .orElseThrow(() -> Problems.notFound("Nothing was announced on that day."));
    }

    private static List<Announcement> latest(List<Announcement> all, int limit) {
        return all.subList(Math.max(0, all.size() - limit), all.size());
    }
}
