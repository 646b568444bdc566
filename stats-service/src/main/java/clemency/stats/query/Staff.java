package clemency.stats.query;

import clemency.http.Roles;
import clemency.stats.view.Scope;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Cuts below the national figures could give away what became of single petitions: they are for staff, of any role. */
@ApplicationScoped
public class Staff {

    private static final Set<String> RARE = Arrays.stream(Scope.values())
            .filter(scope -> !scope.isNational())
            .map(Scope::name)
            .collect(Collectors.toUnmodifiableSet());

    private final CurrentIdentityAssociation identity;

    Staff(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    /** Fails with 401 where nobody signed in, with 403 where somebody without a role did. */
    public Uni<Void> required() {
        return identity.getDeferredIdentity().invoke(Staff::check).replaceWithVoid();
    }

    /** The same, and one of these roles. */
    public Uni<Void> required(Set<String> roles) {
        return identity.getDeferredIdentity()
                .invoke(Staff::check)
                .invoke(who -> {
                    if (Collections.disjoint(who.getRoles(), roles)) {
                        throw new ForbiddenException();
                    }
                })
                .replaceWithVoid();
    }

    /** Whether types are asked for that are so rare that each of them is a small cell. */
    public static boolean tellsRareTypesApart(Map<String, List<String>> sent) {
        return !Collections.disjoint(sent.getOrDefault("clemencyType", List.of()), RARE);
    }

    /** For what is no resource. */
    public static void check(SecurityIdentity who) {
        if (who.isAnonymous()) {
            throw new UnauthorizedException();
        }
        if (Collections.disjoint(who.getRoles(), Roles.STAFF)) {
            throw new ForbiddenException();
        }
    }
}
