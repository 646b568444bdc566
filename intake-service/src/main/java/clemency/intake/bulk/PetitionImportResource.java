package clemency.intake.bulk;

import clemency.http.Roles;
import clemency.imports.ImportReport;
import clemency.imports.Imports;
import clemency.imports.Preview;
import clemency.intake.submission.DryRuns;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jboss.resteasy.reactive.common.util.RestMediaType;

@Path("/api/imports/petitions")
@Tag(name = "Imports")
@RolesAllowed(Roles.RECORDS_CLERK)
class PetitionImportResource {

    private static final String CSV = "text/csv";
    private static final String KIND = "petitions";

    private final Imports imports;
    private final PetitionBatch batch;
    private final DryRuns dryRuns;

    PetitionImportResource(Imports imports, PetitionBatch batch, DryRuns dryRuns) {
        this.imports = imports;
        this.batch = batch;
        this.dryRuns = dryRuns;
    }

    @POST
    @Consumes(RestMediaType.APPLICATION_NDJSON)
    @Operation(
            summary = "Petitions, one JSON object a line, any number",
            description =
                    "A line is what POST /api/petitions takes, and may say receivedOn (a day not in the future) and"
                            + " externalId. The same line again changes nothing, so that a file that was interrupted is sent"
                            + " again as a whole. Good lines are kept, batch by batch; bad ones are reported. Tracking codes"
                            + " are not given out here. The query parameter id, a UUID, names the import, to follow it at"
                            + " /api/imports/{id} meanwhile, and to take it up again under its id should it be broken off.")
    @APIResponse(responseCode = "200", description = "Counts, and the first 1,000 rejected lines with their reasons")
    @RequestBody(content = @Content(schema = @Schema(implementation = ImportedPetition.class)))
    public Uni<ImportReport> petitions(RoutingContext request) {
        return imports.ndjson(request, KIND, ImportedPetition.class, batch::keep);
    }

    @POST
    @Consumes(CSV)
    @Operation(
            summary = "Petitions as CSV with a header",
            description =
                    "The columns are those of the template, in any order; those that may be empty may be left out.")
    @APIResponse(responseCode = "200", description = "Counts, and the first 1,000 rejected records with their reasons")
    @APIResponse(responseCode = "400", description = "The header is wrong; nothing was read")
    public Uni<ImportReport> petitionRecords(RoutingContext request) {
        return imports.csv(
                request, KIND, PetitionColumns.HEADER, new PetitionColumns(), ImportedPetition.class, batch::keep);
    }

    @POST
    @Path("/dry-runs")
    @Consumes(RestMediaType.APPLICATION_NDJSON)
    @Produces(RestMediaType.APPLICATION_NDJSON)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What an import would do with each line",
            description =
                    "Nothing is kept. The answer comes while the file is read: a client has to take it meanwhile, as"
                            + " curl does. One that takes longer than a day may say twice of a line that it would be created.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ImportedPetition.class)))
    public Multi<Preview> preview(RoutingContext request) {
        return dryRuns.run(
                run -> imports.previewNdjson(request, ImportedPetition.class, lines -> batch.preview(run, lines)));
    }

    @POST
    @Path("/dry-runs")
    @Consumes(CSV)
    @Produces(RestMediaType.APPLICATION_NDJSON)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(summary = "What an import would do with each record")
    public Multi<Preview> previewRecords(RoutingContext request) {
        return dryRuns.run(run -> imports.previewCsv(
                request,
                PetitionColumns.HEADER,
                new PetitionColumns(),
                ImportedPetition.class,
                lines -> batch.preview(run, lines)));
    }

    @GET
    @Path("/template.csv")
    @Produces(CSV)
    @Operation(
            summary = "A file of CSV to begin with",
            description = "One offence, no counts, no amendments: what has more of them goes into JSON lines.")
    public String csvTemplate() {
        return Template.csv();
    }

    @GET
    @Path("/template.ndjson")
    @Produces(RestMediaType.APPLICATION_NDJSON)
    @Operation(summary = "A file of JSON lines to begin with")
    public String ndjsonTemplate() {
        return Template.ndjson();
    }
}
