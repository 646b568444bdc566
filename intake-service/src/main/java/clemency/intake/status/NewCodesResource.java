package clemency.intake.status;

import clemency.http.Problems;
import clemency.http.Roles;
import clemency.http.Uncancelled;
import clemency.intake.submission.PetitionKeys;
import clemency.intake.submission.TrackingCode;
import clemency.intake.submission.TrackingCodes;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/** Tracking codes for those who never got one, or have lost it. */
@Path("/api/petitions/{id}/tracking-codes")
@Tag(name = "Status")
@RolesAllowed(Roles.RECORDS_CLERK)
class NewCodesResource {

    private static final Logger LOG = Logger.getLogger(NewCodesResource.class);

    private final Mutiny.SessionFactory sessions;
    private final StandingStore store;
    private final TrackingCodes codes;
    private final SecurityIdentity identity;

    NewCodesResource(
            Mutiny.SessionFactory sessions, StandingStore store, TrackingCodes codes, SecurityIdentity identity) {
        this.sessions = sessions;
        this.store = store;
        this.codes = codes;
        this.identity = identity;
    }

    record NewCode(String trackingCode) {

        /** The code is a secret. */
        @Override
        public String toString() {
            return "NewCode[…]";
        }
    }

    @POST
    @Operation(
            summary = "Give a petition a new tracking code",
            description =
                    "For one that came on paper or in bulk, or whose code was lost: tell it to the petitioner, it is"
                            + " shown this once. The code before it is worth nothing from now on. Who gives it is logged.")
    @APIResponse(responseCode = "200", description = "The code")
    @APIResponse(responseCode = "404", description = "There is no such petition")
    @APIResponse(responseCode = "409", description = "Its personal data were destroyed")
    public Uni<NewCode> replace(@PathParam("id") UUID id) {
        var code = codes.next();
        var by = identity.getPrincipal().getName();
        // It is logged, too, when nobody waits for the answer any more.
        return Uncancelled.uni(
                sessions.withStatelessTransaction(session -> store.replaceCode(session, id, codes.hash(code)))
                        .map(replacement -> answer(replacement, id, code, by)));
    }

    private static NewCode answer(StandingStore.Replacement replacement, UUID id, TrackingCode code, String by) {
        return switch (replacement) {
            case REPLACED -> {
                LOG.infof("petition %s has a new tracking code from %s", id, by);
                yield new NewCode(code.text());
            }
            case DESTROYED -> throw PetitionKeys.destroyed();
            case UNKNOWN -> throw Problems.notFound("There is no such petition.");
        };
    }
}
