package clemency.review.docket;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.stream.Collectors;

/**
 * Who did it.
 *
 * @param name the user's, or that of a service that told us
 * @param roles what the user may do, at that moment
 */
public record Actor(String name, String roles) {

    public static Actor of(SecurityIdentity identity) {
        return new Actor(
                identity.getPrincipal().getName(),
                identity.getRoles().stream().sorted().collect(Collectors.joining(" ")));
    }

    public static Actor service(String name) {
        return new Actor(name, "service");
    }

    /** Names of staff stay out of the log. */
    @Override
    public String toString() {
        return "Actor[" + roles + "]";
    }
}
