package clemency.stats.report;

import clemency.events.WashingtonTime;
import clemency.http.Problem;
import clemency.http.Problems;
import clemency.stats.query.Answers;
import clemency.stats.query.Parameters;
import clemency.stats.query.Staff;
import clemency.stats.view.Scope;
import clemency.stats.view.Snapshot;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/reports/fiscal-years")
@Produces({MediaType.APPLICATION_JSON, Answers.CSV})
@Tag(name = "Reports")
class FiscalYearResource {

    private static final String FORMS =
            " As JSON or as CSV: by Accept, or with .json or .csv behind the address. Carries an ETag; 304 where nothing changed.";

    private final Answers answers;
    private final Staff staff;
    private final Clock clock;

    FiscalYearResource(Answers answers, Staff staff, Clock clock) {
        this.answers = answers;
        this.staff = staff;
        this.clock = clock;
    }

    @GET
    @NonBlocking
    @Operation(
            summary = "The office's table by fiscal year and clemency type",
            description =
                    "A year in which the administration changed has two rows of each type; each row begins with what"
                            + " the one before it left." + FORMS)
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "The evening of that day in Washington; default all that is known",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "clemencyType",
            in = ParameterIn.QUERY,
            description = "OTHER is remissions and reprieves together; each of these apart is for staff",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"PARDON", "COMMUTATION", "OTHER", "REMISSION", "REPRIEVE"}))
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FiscalYears.class)),
                @Content(mediaType = Answers.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "As when you last asked")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is unknown or wrong, or the day has not come",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "401",
            description = "REMISSION and REPRIEVE apart are for staff",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "503",
            description = "The figures are still being read",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public Uni<RestResponse<Object>> all(@Context UriInfo uri, @Context HttpHeaders headers) {
        return answer(uri, headers, table -> table);
    }

    @GET
    @Path("/{year}")
    @NonBlocking
    @Operation(summary = "One fiscal year of the office's table", description = "FY2017 is 2017." + FORMS)
    @Parameter(
            name = "year",
            in = ParameterIn.PATH,
            schema = @Schema(type = SchemaType.STRING, pattern = Years.PATTERN, examples = "2016"))
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = "The evening of that day in Washington; default all that is known",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "clemencyType",
            in = ParameterIn.QUERY,
            description = "OTHER is remissions and reprieves together; each of these apart is for staff",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"PARDON", "COMMUTATION", "OTHER", "REMISSION", "REPRIEVE"}))
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FiscalYears.class)),
                @Content(mediaType = Answers.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "As when you last asked")
    @APIResponse(
            responseCode = "400",
            description = "This is no year, a parameter is unknown or wrong, or the day has not come",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "401",
            description = "REMISSION and REPRIEVE apart are for staff",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "404",
            description = "Nothing is known of that year",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public Uni<RestResponse<Object>> one(
            @PathParam("year") String year, @Context UriInfo uri, @Context HttpHeaders headers) {
        var wanted = Years.read(year);
        return answer(
                uri,
                headers,
                table -> table.only(wanted)
                        .orElseThrow(() -> Problems.notFound("Nothing is known of that fiscal year.")));
    }

    private Uni<RestResponse<Object>> answer(
            UriInfo uri, HttpHeaders headers, Function<FiscalYears, FiscalYears> part) {
        Map<String, List<String>> sent = uri.getQueryParameters();
        if (Staff.tellsRareTypesApart(sent)) {
            return staff.required()
                    .map(_ -> answers.confidentialTable(headers, table(sent).andThen(part)));
        }
        return Uni.createFrom()
                .item(() -> answers.openTable(headers, table(sent).andThen(part)));
    }

    private Function<Snapshot, FiscalYears> table(Map<String, List<String>> sent) {
        var parameters = new Parameters(sent, Set.of("asOf", "clemencyType"));
        var today = WashingtonTime.day(clock.instant());
        LocalDate asOf = parameters.dayThatHasCome("asOf", today).orElse(null);
        var scopes = parameters.scope().map(List::of).orElse(Scope.KINDS);
        parameters.refuseFaults();
        return snapshot -> FiscalYears.of(snapshot, asOf, scopes);
    }
}
