package clemency.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Problem documents for requests that never reach a resource. */
@Singleton
class PlainAnswers {

    void register(@Observes Router router) {
        router.route().order(Integer.MAX_VALUE).handler(request -> send(request, Problems.ofStatus(404)));
    }

    static void send(RoutingContext request, ProblemException failure) {
        request.response()
                .setStatusCode(failure.problem().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(Json.encode(failure.problem()));
    }
}
