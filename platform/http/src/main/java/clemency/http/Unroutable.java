package clemency.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Requests that are refused before anybody has looked where they go: their {@code Host} is none, or their address has half
 * a percent code. Vert.x fails the first, so that Quarkus would log it as an error of ours, and answers the second itself.
 */
@Singleton
class Unroutable {

    private static final int BEFORE_QUARKUS = Integer.MIN_VALUE;
    private static final int BAD_REQUEST = 400;

    void register(@Observes Router router) {
        router.route().order(BEFORE_QUARKUS).failureHandler(request -> {
            if (request.statusCode() == BAD_REQUEST && !request.response().headWritten()) {
                refuse(request);
            } else {
                request.next();
            }
        });
        router.errorHandler(BAD_REQUEST, Unroutable::refuse);
    }

    private static void refuse(RoutingContext request) {
        var host = request.request().authority() == null;
        var violation = host
                ? new Violation(
                        "Host", "format", "Wanted the name of a host, and a port where it is not the usual one.")
                : new Violation("", "address", "The address is not well-formed.");
        PlainAnswers.send(request, Problems.malformed(null, List.of(violation)));
    }
}
