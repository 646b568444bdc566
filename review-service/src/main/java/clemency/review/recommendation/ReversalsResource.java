package clemency.review.recommendation;

import clemency.http.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;

@Path("/api/reversals")
@Tag(name = "Review")
@RolesAllowed({Roles.PARDON_ATTORNEY, Roles.DEPUTY_ATTORNEY_GENERAL, Roles.MANAGER, Roles.AUDITOR})
class ReversalsResource {

    private static final String COUNT =
            "select cast(coalesce(sum(reversals), 0) as bigint) from clemency_case where reversals > 0";

    /** @param reversals recommendations of the Pardon Attorney that the Deputy Attorney General has reversed */
    record Reversals(long reversals) {}

    private final Mutiny.SessionFactory sessions;

    ReversalsResource(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @GET
    @Operation(summary = "How often the Deputy Attorney General reversed the Pardon Attorney")
    public Uni<Reversals> count() {
        return sessions.withStatelessSession(
                        session -> session.createNativeQuery(COUNT, Long.class).getSingleResult())
                .map(Reversals::new);
    }
}
