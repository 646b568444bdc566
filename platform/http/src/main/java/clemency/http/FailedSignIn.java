package clemency.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Whoever asks for the user answers where the sign-in fails: the exception mappers, or a route by itself. Nobody but them:
 * Quarkus' own handler would answer, too. And where requests are counted by their templates it would sort all addresses of the
 * service anew for each request, in case its sign-in should fail, which takes 7 % of a small one.
 */
@Singleton
class FailedSignIn {

    /** That of Quarkus' authentication, which comes first as it was there first, and sets the handler. */
    private static final int BEHIND_AUTHENTICATION = 200;

    void register(@Observes Filters filters) {
        filters.register(FailedSignIn::leaveIt, BEHIND_AUTHENTICATION);
    }

    private static void leaveIt(RoutingContext request) {
        var _ = request.<Object>remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        request.next();
    }
}
