package clemency.stats.report;

import clemency.events.WashingtonTime;
import clemency.http.Problem;
import clemency.http.Problems;
import clemency.stats.calendar.FiscalYear;
import clemency.stats.duration.Targets;
import clemency.stats.query.Answers;
import clemency.stats.query.Parameters;
import clemency.stats.query.Staff;
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

@Path("/api/reports/annual")
@Produces({MediaType.APPLICATION_JSON, Answers.CSV})
@Tag(name = "Reports")
class AnnualResource {

    private final Answers answers;
    private final Staff staff;
    private final Targets targets;
    private final Clock clock;

    AnnualResource(Answers answers, Staff staff, Targets targets, Clock clock) {
        this.answers = answers;
        this.staff = staff;
        this.targets = targets;
        this.clock = clock;
    }

    @GET
    @Path("/{year}")
    @NonBlocking
    @Operation(
            summary = "A fiscal year in the form of the FOIA annual report, by clemency type; for staff",
            description =
                    "Calendar days. Ages are those at the end of the year, or of today. As JSON or as CSV: by Accept, or"
                            + " with .json or .csv behind the address. Carries an ETag; 304 where nothing changed, for as long"
                            + " as the day lasts.")
    @Parameter(
            name = "year",
            in = ParameterIn.PATH,
            schema = @Schema(type = SchemaType.STRING, pattern = Years.PATTERN, examples = "2016"))
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Annual.class)),
                @Content(mediaType = Answers.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "As when you last asked")
    @APIResponse(
            responseCode = "400",
            description = "This is no year, or there is a parameter",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "401",
            description = "Durations and ages are for staff",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "404",
            description = "Nothing is known of that year",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "503",
            description = "The figures are still being read",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public Uni<RestResponse<Object>> annual(
            @PathParam("year") String text, @Context UriInfo uri, @Context HttpHeaders headers) {
        return staff.required().map(_ -> {
            new Parameters(uri.getQueryParameters(), Set.of()).refuseFaults();
            var year = Years.read(text);
            var today = WashingtonTime.day(clock.instant());
            return answers.confidentialTableOn(today, headers, snapshot -> report(snapshot, year, today));
        });
    }

    private Annual report(Snapshot snapshot, FiscalYear year, LocalDate today) {
        if (year.first().isAfter(today) || !FiscalYears.isKnown(snapshot, year)) {
            throw Problems.notFound("Nothing is known of that fiscal year.");
        }
        return Annual.of(snapshot, year, targets, today);
    }
}
