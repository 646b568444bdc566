package clemency.http;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Requests that Vert.x fails before anybody has looked where they go: those whose {@code Host} is none. Quarkus would log
 * each as an error of ours.
 */
@Singleton
class Unroutable {

    private static final int BEFORE_QUARKUS = Integer.MIN_VALUE;
    private static final int BAD_REQUEST = 400;

    void register(@Observes Router router) {
        router.route().order(BEFORE_QUARKUS).failureHandler(request -> {
            if (request.statusCode() == BAD_REQUEST && request.request().authority() == null) {
                var wanted = "Wanted the name of a host, and a port where it is not the usual one.";
                PlainAnswers.send(request, Problems.malformed(null, List.of(new Violation("Host", "format", wanted))));
            } else {
                request.next();
            }
        });
    }
}
