package clemency.intake.retention;

import clemency.events.WashingtonTime;
import clemency.http.Problems;
import clemency.http.Roles;
import clemency.http.Uncancelled;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

@Path("/api/petitions/{id}/destruction")
@Tag(name = "Retention")
@RolesAllowed(Roles.RECORDS_CLERK)
class DestructionResource {

    private static final Logger LOG = Logger.getLogger(DestructionResource.class);

    private final Mutiny.SessionFactory sessions;
    private final RetentionStore store;
    private final SecurityIdentity identity;
    private final Clock clock;
    private final Period retention;

    /** @param retention after the end of the case, as the office's records schedule demands (44 U.S.C. 3303a) */
    DestructionResource(
            Mutiny.SessionFactory sessions,
            RetentionStore store,
            SecurityIdentity identity,
            Clock clock,
            @ConfigProperty(name = "clemency.retention") Period retention) {
        this.sessions = sessions;
        this.store = store;
        this.identity = identity;
        this.clock = clock;
        this.retention = retention;
    }

    @POST
    @Operation(
            summary = "Destroy the personal data of a petition",
            description =
                    "Its key is destroyed, and with it everything that was said, wherever a copy of it lies, and the"
                            + " hashes by which staff and imports found it. A file that brought it, and is kept to be given"
                            + " back, is forgotten, and so is one that is read at this moment. Its tracking code still tells the outcome, and"
                            + " it is still counted. Asked again, the answer is the same.")
    @APIResponse(responseCode = "204", description = "They are destroyed")
    @APIResponse(responseCode = "404", description = "There is no such petition")
    @APIResponse(
            responseCode = "409",
            description = "It is pending, its retention has not run out, or a hold stands; each that is so is said")
    public Uni<Void> destroy(@PathParam("id") UUID id) {
        var today = WashingtonTime.day(clock.instant());
        var by = identity.getPrincipal().getName();
        return Uncancelled.uni(sessions.withStatelessTransaction(session -> store.lock(session, id)
                .chain(state -> {
                    if (state.destroyed()) {
                        return Uni.createFrom().voidItem();
                    }
                    refuseWhatMustBeKept(state, today);
                    LOG.infof("the personal data of %s are destroyed by %s", id, by);
                    return store.destroy(session, id, state, today, by);
                })));
    }

    private void refuseWhatMustBeKept(Keeping state, LocalDate today) {
        var reasons = state.reasons(today, retention);
        if (!reasons.isEmpty()) {
            throw Problems.conflict(String.join(" ", reasons));
        }
    }
}
