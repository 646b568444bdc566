package clemency.intake.status;

import clemency.http.Problems;
import clemency.http.Roles;
import clemency.http.Uncancelled;
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

    // A request that comes again would be told the old one.
    private static final String REPLACE = """
            with found as (
                update petition set tracking_hash = :hash where id = :id returning id
            ), forgotten as (
                delete from request_key where petition in (select id from found)
            )
            select count(*) from found""";

    private final Mutiny.SessionFactory sessions;
    private final TrackingCodes codes;
    private final SecurityIdentity identity;

    NewCodesResource(Mutiny.SessionFactory sessions, TrackingCodes codes, SecurityIdentity identity) {
        this.sessions = sessions;
        this.codes = codes;
        this.identity = identity;
    }

    record NewCode(String trackingCode) {}

    @POST
    @Operation(
            summary = "Give a petition a new tracking code",
            description =
                    "For one that came on paper or in bulk, or whose code was lost: tell it to the petitioner, it is"
                            + " shown this once. The code before it is worth nothing from now on. Who gives it is logged.")
    @APIResponse(responseCode = "200", description = "The code")
    @APIResponse(responseCode = "404", description = "There is no such petition")
    public Uni<NewCode> replace(@PathParam("id") UUID id) {
        var code = codes.next();
        LOG.infof(
                "petition %s gets a new tracking code from %s",
                id, identity.getPrincipal().getName());
        return Uncancelled.uni(
                sessions.withStatelessTransaction(session -> session.createNativeQuery(REPLACE, Long.class)
                                .setParameter("hash", codes.hash(code))
                                .setParameter("id", id)
                                .getSingleResult())
                        .map(found -> {
                            if (found == 0) {
                                throw Problems.notFound("There is no such petition.");
                            }
                            return new NewCode(code.text());
                        }));
    }
}
