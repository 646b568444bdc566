package clemency.intake.bulk;

import clemency.http.Roles;
import clemency.imports.ImportReport;
import clemency.imports.Imports;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/imports/petitions")
@Tag(name = "Imports")
class PetitionImportResource {

    private final Imports imports;
    private final PetitionBatch batch;

    PetitionImportResource(Imports imports, PetitionBatch batch) {
        this.imports = imports;
        this.batch = batch;
    }

    @POST
    @RolesAllowed(Roles.RECORDS_CLERK)
    @Consumes("application/x-ndjson")
    @Operation(
            summary = "Petitions, one JSON object a line, any number",
            description =
                    "A line is what POST /api/petitions takes, and may say receivedOn (a day not in the future) and"
                            + " externalId (the same line again changes nothing then). Good lines are kept, batch by"
                            + " batch; bad ones are reported. Tracking codes are not given out here.")
    @APIResponse(responseCode = "200", description = "Counts, and the first 1,000 rejected lines with their reasons")
    public Uni<ImportReport> petitions(RoutingContext request) {
        return imports.ndjson(request, ImportedPetition.class, batch);
    }
}
