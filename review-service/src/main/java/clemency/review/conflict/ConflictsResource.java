package clemency.review.conflict;

import clemency.http.Roles;
import clemency.review.attorney.Attorneys;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
import clemency.review.lever.AssignmentLock;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;

@Path("/api/attorneys/{id}/conflicts")
@Tag(name = "Attorneys")
class ConflictsResource {

    private final Docket docket;
    private final Mutiny.SessionFactory sessions;
    private final Conflicts conflicts;
    private final Attorneys attorneys;
    private final SecurityIdentity user;

    ConflictsResource(
            Docket docket,
            Mutiny.SessionFactory sessions,
            Conflicts conflicts,
            Attorneys attorneys,
            SecurityIdentity user) {
        this.docket = docket;
        this.sessions = sessions;
        this.conflicts = conflicts;
        this.attorneys = attorneys;
        this.user = user;
    }

    @GET
    @RolesAllowed({Roles.PARDON_ATTORNEY, Roles.DEPUTY_ATTORNEY_GENERAL, Roles.MANAGER, Roles.AUDITOR})
    @Operation(summary = "The cases that an attorney never gets, and why")
    public Uni<List<ConflictView>> of(@PathParam("id") UUID attorney) {
        return sessions.withStatelessSession(
                session -> attorneys.known(session, attorney).chain(() -> conflicts.of(session, attorney)));
    }

    @POST
    @RolesAllowed({Roles.ATTORNEY, Roles.PARDON_ATTORNEY, Roles.MANAGER})
    @Operation(summary = "Record a conflict of interest: the attorney never gets that case, and does not keep it")
    public Uni<Void> add(@PathParam("id") UUID attorney, @NotNull @Valid ConflictBody body) {
        var actor = Actor.of(user);
        return docket.inTransaction(session -> AssignmentLock.take(session)
                .chain(() -> attorneys.known(session, attorney))
                .chain(() -> conflicts.add(session, attorney, body, actor)));
    }
}
