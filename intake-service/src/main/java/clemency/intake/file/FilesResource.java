package clemency.intake.file;

import clemency.http.Problems;
import clemency.http.Roles;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

@Path("/api/petitions")
@Tag(name = "Files")
@RolesAllowed({
    Roles.ATTORNEY,
    Roles.SUPPORT,
    Roles.PARDON_ATTORNEY,
    Roles.DEPUTY_ATTORNEY_GENERAL,
    Roles.DECISION,
    Roles.RECORDS_CLERK
})
class FilesResource {

    private static final Logger LOG = Logger.getLogger(FilesResource.class);

    private final Mutiny.SessionFactory sessions;
    private final FileStore store;
    private final SecurityIdentity identity;

    FilesResource(Mutiny.SessionFactory sessions, FileStore store, SecurityIdentity identity) {
        this.sessions = sessions;
        this.store = store;
        this.identity = identity;
    }

    @GET
    @Path("/{id}/file")
    @Operation(summary = "Everything that a petitioner said", description = "Who reads it is logged.")
    @APIResponse(responseCode = "200", description = "The petition, what was sent later, and where the petitioner is")
    @APIResponse(responseCode = "404", description = "There is no such petition")
    @APIResponse(responseCode = "409", description = "Its personal data were destroyed")
    public Uni<PetitionFile> file(@PathParam("id") UUID id) {
        LOG.infof("file %s is read by %s", id, identity.getPrincipal().getName());
        return sessions.withStatelessSession(session -> store.file(session, id))
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("There is no petition of this id."));
    }

    @POST
    @Path("/searches")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The petitions of a register number, or the one of a case number",
            description = "One of the two is in the body, since addresses are logged. The latest 100.")
    @APIResponse(responseCode = "200", description = "The petitions, the latest first; none where there is none")
    @APIResponse(responseCode = "422", description = "None of the two is there, or both are, or it has another form")
    public Uni<List<FileStore.Found>> search(@NotNull @Valid SearchBody body) {
        body.broken().ifPresent(violation -> {
            throw Problems.invalid(List.of(violation));
        });
        return sessions.withStatelessSession(session -> body.caseNumber() == null
                ? store.ofRegisterNumber(session, body.registerNumber())
                : store.ofCaseNumber(session, body.caseNumber()));
    }
}
