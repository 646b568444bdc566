package clemency.review.shelf;

import clemency.http.Roles;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;
import java.util.Set;

/**
 * Who asks, as far as it matters for what is seen. A user with several roles sees what the widest of them does.
 *
 * @param name of the user
 * @param sight how far it goes
 */
public record Reader(String name, Sight sight) {

    /** From the narrowest to the widest. */
    public enum Sight {
        /** The cases that are assigned to the own desk, and the head of each queue. */
        DESK,
        /** What is pending, and what victims are to be told of what has ended. */
        PENDING,
        SHELF
    }

    private static final Set<String> OF_THE_SHELF =
            Set.of(Roles.PARDON_ATTORNEY, Roles.DEPUTY_ATTORNEY_GENERAL, Roles.DECISION, Roles.MANAGER, Roles.AUDITOR);

    /** Who is neither attorney nor support is not kept from anything here: the operations themselves do that. */
    public static Reader of(SecurityIdentity user) {
        return new Reader(user.isAnonymous() ? "" : user.getPrincipal().getName(), sight(user));
    }

    private static Sight sight(SecurityIdentity user) {
        if (user.getRoles().stream().anyMatch(OF_THE_SHELF::contains)) {
            return Sight.SHELF;
        }
        if (user.hasRole(Roles.SUPPORT)) {
            return Sight.PENDING;
        }
        return user.hasRole(Roles.ATTORNEY) ? Sight.DESK : Sight.SHELF;
    }

    /** The user's name where nothing but the own desk is seen. */
    public Optional<String> desk() {
        return sight == Sight.DESK ? Optional.of(name) : Optional.empty();
    }

    /** Names of staff stay out of the log. */
    @Override
    public String toString() {
        return "Reader[" + sight + "]";
    }
}
