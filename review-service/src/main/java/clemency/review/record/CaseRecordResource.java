package clemency.review.record;

import clemency.http.Roles;
import clemency.review.record.chain.Kind;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;

@Path("/api/cases/{petition}/record")
@Tag(name = "Record")
class CaseRecordResource {

    private final Mutiny.SessionFactory sessions;
    private final RecordEntries entries;

    CaseRecordResource(Mutiny.SessionFactory sessions, RecordEntries entries) {
        this.sessions = sessions;
        this.entries = entries;
    }

    @GET
    @RolesAllowed({Roles.AUDITOR, Roles.PARDON_ATTORNEY})
    @Operation(summary = "What was done to a case: by whom, when, and how it was before and after")
    public Uni<List<EntryView>> of(@PathParam("petition") UUID petition) {
        return sessions.withStatelessSession(session -> entries.views(session, Kind.CASE, petition));
    }
}
