package clemency.stats.query;

import clemency.http.Roles;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;

/** Cuts below the national figures could give away what became of single petitions: they are for staff, of any role. */
@ApplicationScoped
public class Staff {

    private final CurrentIdentityAssociation identity;

    Staff(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    /** Fails with 401 where nobody signed in, with 403 where somebody without a role did. */
    public Uni<Void> required() {
        return identity.getDeferredIdentity().invoke(Staff::check).replaceWithVoid();
    }

    private static void check(SecurityIdentity who) {
        if (who.isAnonymous()) {
            throw new UnauthorizedException();
        }
        if (Collections.disjoint(who.getRoles(), Roles.STAFF)) {
            throw new ForbiddenException();
        }
    }
}
