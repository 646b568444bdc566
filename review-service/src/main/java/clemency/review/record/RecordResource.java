package clemency.review.record;

import clemency.http.Roles;
import clemency.review.record.chain.Kind;
import clemency.review.record.chain.Seal;
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

@Path("/api/record")
@Tag(name = "Record")
@RolesAllowed(Roles.AUDITOR)
class RecordResource {

    private static final int YEAR = 366;

    private final Mutiny.SessionFactory sessions;
    private final RecordEntries entries;
    private final Seals seals;
    private final Verification verification;

    RecordResource(Mutiny.SessionFactory sessions, RecordEntries entries, Seals seals, Verification verification) {
        this.sessions = sessions;
        this.entries = entries;
        this.seals = seals;
        this.verification = verification;
    }

    @GET
    @Path("{kind}/{id}")
    @Operation(summary = "What was done to a thing that has a record, such as a directive or an attorney")
    public Uni<List<EntryView>> ofAnything(@PathParam("kind") Kind kind, @PathParam("id") UUID id) {
        return sessions.withStatelessSession(session -> entries.views(session, kind, id));
    }

    @GET
    @Path("verification")
    @Operation(summary = "Read the whole record, and say whether an entry was changed, is missing or in another place")
    public Uni<Verification.Report> verify() {
        return verification.report();
    }

    @GET
    @Path("seals")
    @Operation(summary = "The seals of the last 366 days that were sealed, latest first; to be kept elsewhere")
    public Uni<List<Seal>> seals() {
        return sessions.withStatelessSession(session -> seals.latest(session, YEAR));
    }
}
