package clemency.stats.figures;

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

@Path("/api/figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
class FiguresResource {

    private final Answers answers;
    private final Staff staff;

    FiguresResource(Answers answers, Staff staff) {
        this.answers = answers;
        this.staff = staff;
    }

    @GET
    @NonBlocking
    @Operation(
            summary = "The measures period by period, cut by one attribute; for staff",
            description = "Rows by period, in it by value. Each row closes. Cut by administration, each one that was in"
                    + " office in the period begins with what the one before it left, and the last one ends with"
                    + " what the country has; one that was not holds nothing, unless something is told to be its"
                    + " act. Carries an ETag; 304 where nothing changed.")
    @Parameter(
            name = "cut",
            in = ParameterIn.QUERY,
            required = true,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {
                                "clemencyType",
                                "programme",
                                "administration",
                                "district",
                                "offenceCategory",
                                "sentenceKind",
                                "represented"
                            }))
    @Parameter(
            name = "period",
            in = ParameterIn.QUERY,
            description = "The last four cuts are kept by month: month or fiscalYear",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            defaultValue = "fiscalYear",
                            enumeration = {"day", "month", "fiscalYear", "administration"}))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "First day, inclusive; default the beginning",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "Last day, inclusive; default the end of what is known",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Parameter(
            name = "clemencyType",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = clemency.events.ClemencyType.class))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "Rows on a page",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "200"))
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Table.class)))
    @APIResponse(responseCode = "304", description = "As when you last asked")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is missing, unknown or wrong, or these do not go together",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "401",
            description = "Cuts are for staff",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "503",
            description = "The figures are still being read",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public Uni<RestResponse<Table>> figures(@Context UriInfo uri, @Context HttpHeaders headers) {
        return staff.required().map(_ -> {
            var question = Question.of(uri.getQueryParameters());
            return answers.confidential(headers, snapshot -> Table.of(snapshot, question));
        });
    }
}
