package clemency.stats.live;

import clemency.http.Problem;
import clemency.http.ProblemException;
import clemency.http.Problems;
import clemency.stats.query.Staff;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may have a stream that is not for everybody. What resources do by themselves a route must ask for. */
@ApplicationScoped
class StaffDoor {

    private final Vertx vertx;
    private final IdentityProviderManager identities;

    StaffDoor(Vertx vertx, IdentityProviderManager identities) {
        this.vertx = vertx;
        this.identities = identities;
    }

    /**
     * Answers 401 where nobody signed in, or wrongly, and 403 where somebody without a role did.
     *
     * @param stream runs on the event loop of the request
     */
    void open(RoutingContext request, Runnable stream) {
        var context = vertx.getOrCreateContext();
        var _ = QuarkusHttpUser.getSecurityIdentity(request, identities)
                .invoke(Staff::check)
                .subscribe()
                .with(
                        (SecurityIdentity _) -> context.runOnContext(_ -> stream.run()),
                        failure -> context.runOnContext(_ -> refuse(request, failure)));
    }

    private static void refuse(RoutingContext request, Throwable failure) {
        if (failure instanceof ForbiddenException) {
            refuse(request, Problems.forbidden(null));
            return;
        }
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        var _ = authenticator.getChallenge(request).subscribe().with(challenge -> {
            challenge.getHeaders().forEach(request.response()::putHeader);
            refuse(request, Problems.unauthorized());
        });
    }

    static void refuse(RoutingContext request, ProblemException refused) {
        var _ = request.response()
                .setStatusCode(refused.problem().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(Json.encode(refused.problem()));
    }
}
