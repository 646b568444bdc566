package clemency.review.grant;

import clemency.http.Roles;
import clemency.imports.CsvColumns;
import clemency.imports.ImportReport;
import clemency.imports.Imports;
import clemency.review.docket.Actor;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/imports/grants")
@Tag(name = "Imports")
class GrantImportResource {

    private final Imports imports;
    private final GrantImport grants;
    private final SecurityIdentity user;

    GrantImportResource(Imports imports, GrantImport grants, SecurityIdentity user) {
        this.imports = imports;
        this.grants = grants;
        this.user = user;
    }

    @POST
    @RolesAllowed(Roles.RECORDS_CLERK)
    @Consumes("text/csv")
    @Operation(
            summary = "Published grants, as CSV with a header",
            description =
                    "Columns: granted_on, clemency_type, recipient, district_and_sentencing_date, offense, sentence,"
                            + " terms. The same record again changes nothing; a record of a known grant that differs is a correction."
                            + " What is not understood is kept as text with a flag.")
    @APIResponse(responseCode = "200", description = "Counts, and the first 1,000 rejected records with their reasons")
    public Uni<ImportReport> grants(RoutingContext request) {
        var actor = Actor.of(user);
        return imports.csv(request, "grants", CsvColumns.exactly(Columns.HEADER), lines -> grants.ready(lines, actor));
    }
}
