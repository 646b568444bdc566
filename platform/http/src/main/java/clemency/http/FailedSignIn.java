package clemency.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.HttpSecurityRecorder.DefaultAuthFailureHandler;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.BiConsumer;

/**
 * A sign-in that fails fails the request, and the exception mappers answer. Quarkus does the same by itself; but where sign-in is
 * not proactive and requests are counted by their templates, it first sorts all addresses of the service anew for each request,
 * in case it should fail. That takes 7 % of a small request, and by the time a sign-in fails here the template is known.
 */
@Singleton
class FailedSignIn {

    /** That of Quarkus' authentication, which comes first as it was there first, and sets a handler that this replaces. */
    private static final int BEHIND_AUTHENTICATION = 200;

    private static final BiConsumer<RoutingContext, Throwable> FAILING = (request, failure) -> {
        DefaultAuthFailureHandler.markIfOtherAuthenticationFailure(request, failure);
        if (!request.failed()) {
            request.fail(DefaultAuthFailureHandler.extractRootCause(failure));
        }
    };

    void register(@Observes Filters filters) {
        filters.register(FailedSignIn::prepare, BEHIND_AUTHENTICATION);
    }

    private static void prepare(RoutingContext request) {
        request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, FAILING).next();
    }
}
