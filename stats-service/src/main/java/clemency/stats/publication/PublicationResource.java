package clemency.stats.publication;

import clemency.http.Problem;
import clemency.http.Problems;
import clemency.http.Roles;
import clemency.stats.calendar.FiscalQuarter;
import clemency.stats.query.Answers;
import clemency.stats.query.Parameters;
import clemency.stats.query.Staff;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Releases of cuts, one for each completed fiscal quarter. What lets prisoners go is another thing: {@code /api/releases}. */
@Path("/api/publications")
@Tag(name = "Publications")
class PublicationResource {

    private static final Set<String> PUBLISHERS = Set.of(Roles.PARDON_ATTORNEY, Roles.MANAGER);

    private final Publisher publisher;
    private final Staff staff;
    private final Answers answers;

    PublicationResource(Publisher publisher, Staff staff, Answers answers) {
        this.publisher = publisher;
        this.staff = staff;
        this.answers = answers;
    }

    @GET
    @NonBlocking
    @Produces({MediaType.APPLICATION_JSON, Answers.CSV})
    @Operation(
            summary = "The quarters that were released, ascending",
            description =
                    "As JSON or as CSV: by Accept, or with .json or .csv behind the address. Carries an ETag; 304 where nothing"
                            + " changed.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = Listing.Listed.class)),
                @Content(mediaType = Answers.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "As when you last asked")
    @APIResponse(
            responseCode = "400",
            description = "There is a parameter",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "503",
            description = "The releases are still being read",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public RestResponse<Object> list(@Context UriInfo uri, @Context HttpHeaders headers) {
        new Parameters(uri.getQueryParameters(), Set.of()).refuseFaults();
        var chain = publisher.chain();
        return answers.openSmallTable(
                headers, chain.last().map(Publication::dataAsOf).orElse(null), Listing.of(chain));
    }

    @GET
    @Path("/{quarter}")
    @NonBlocking
    @Produces({MediaType.APPLICATION_JSON, Answers.CSV})
    @Operation(
            summary = "What is told of a fiscal quarter by programme, district, offence, sentence and representation",
            description =
                    "One dimension at a time, by clemency type; frozen: it never changes. Small counts, and what would tell"
                            + " them, are null. A quarter begins with what the last one ended with; what became known late is"
                            + " counted in the release that knew it first. As JSON or as CSV: by Accept, or with .json or .csv"
                            + " behind the address.")
    @Parameter(
            name = "quarter",
            in = ParameterIn.PATH,
            description = "FY2016-Q2 is January to March 2016",
            schema = @Schema(type = SchemaType.STRING, pattern = FiscalQuarter.PATTERN, examples = "FY2016-Q2"))
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Told.class)),
                @Content(mediaType = Answers.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "As when you last asked")
    @APIResponse(
            responseCode = "400",
            description = "This is no quarter, or there is a parameter",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "404",
            description = "It was not released",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "503",
            description = "The releases are still being read",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public RestResponse<Object> one(
            @PathParam("quarter") String text, @Context UriInfo uri, @Context HttpHeaders headers) {
        new Parameters(uri.getQueryParameters(), Set.of()).refuseFaults();
        var quarter = read(text);
        var publication = publisher
                .chain()
                .of(quarter)
                .orElseThrow(() -> Problems.notFound("That quarter was not released."))
                .publication();
        return Answers.frozenTable(
                headers,
                quarter + "-" + publication.publishedAt().toEpochMilli(),
                publication.dataAsOf(),
                Told.of(publication));
    }

    @PUT
    @Path("/{quarter}")
    @NonBlocking
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Releases a quarter, once and for all; for the Pardon Attorney and managers",
            description =
                    "The first one may be any quarter that is over, each further one is the next. Once more is nothing"
                            + " more. Takes no body.")
    @Parameter(
            name = "quarter",
            in = ParameterIn.PATH,
            description = "FY2016-Q2 is January to March 2016",
            schema = @Schema(type = SchemaType.STRING, pattern = FiscalQuarter.PATTERN, examples = "FY2016-Q2"))
    @APIResponse(
            responseCode = "201",
            description = "It is released",
            content = @Content(schema = @Schema(implementation = Told.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was released before",
            content = @Content(schema = @Schema(implementation = Told.class)))
    @APIResponse(
            responseCode = "400",
            description = "This is no quarter, or there is a parameter",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "401",
            description = "Sign in first",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "403",
            description = "Your role does not release",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "409",
            description = "It is not over, or another one is next",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    @APIResponse(
            responseCode = "503",
            description = "Not all events are counted yet, or the broker does not answer",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public Uni<RestResponse<Told>> release(@PathParam("quarter") String text, @Context UriInfo uri) {
        Map<String, List<String>> sent = uri.getQueryParameters();
        return staff.required(PUBLISHERS)
                .map(_ -> {
                    new Parameters(sent, Set.of()).refuseFaults();
                    return read(text);
                })
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(publisher::publish)
                .map(outcome -> ResponseBuilder.create(
                                outcome.made() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                                Told.of(outcome.publication()))
                        .build());
    }

    private static FiscalQuarter read(String text) {
        var path = new Parameters(Map.of("quarter", List.of(text)), Set.of("quarter"));
        var quarter = path.read(
                "quarter", "fiscal-quarter", "Wanted a fiscal quarter such as FY2016-Q2.", FiscalQuarter::parse);
        path.refuseFaults();
        return quarter.orElseThrow();
    }
}
