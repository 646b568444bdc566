package clemency.imports;

import clemency.http.Problems;
import clemency.http.Roles;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jboss.resteasy.reactive.common.util.RestMediaType;

/** All rejected lines of an import, however many, page by page as the client reads them. */
@Path("/api/imports/{id}/rejects")
class RejectsResource {

    private final Rejects rejects;

    RejectsResource(Rejects rejects) {
        this.rejects = rejects;
    }

    @GET
    @RolesAllowed(Roles.RECORDS_CLERK)
    @Produces(RestMediaType.APPLICATION_NDJSON)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    public Multi<Reject> rejects(@RestPath UUID id) {
        return RestMulti.fromUniResponse(
                rejects.ofImport(id).onItem().ifNull().failWith(() -> Problems.notFound("There is no such import.")),
                rejects -> rejects);
    }
}
