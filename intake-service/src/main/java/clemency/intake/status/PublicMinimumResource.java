package clemency.intake.status;

import clemency.http.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;

@Path("/api/petitions/{id}")
@Tag(name = "Status")
class PublicMinimumResource {

    private final Mutiny.SessionFactory sessions;
    private final StandingStore store;

    PublicMinimumResource(Mutiny.SessionFactory sessions, StandingStore store) {
        this.sessions = sessions;
        this.store = store;
    }

    @GET
    @Operation(summary = "What everybody may know of a petition: pending, or the outcome")
    @APIResponse(responseCode = "200", description = "Pending, or the outcome")
    @APIResponse(responseCode = "404", description = "There is no such petition")
    public Uni<PublicMinimum> petition(@PathParam("id") UUID id) {
        return sessions.withStatelessSession(session -> store.byId(session, id))
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("There is no petition of this id."))
                .map(PublicMinimum::of);
    }
}
