package clemency.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** What may be said once (RFC 9110, 5.3) and is said twice is not read at all: whichever was taken, it might be the other that was meant. */
@Singleton
class SingleHeaders {

    private static final int BEFORE_MEDIA_TYPES = 20;
    private static final List<String> SINGLE =
            List.of("Host", "Content-Type", "Authorization", "Idempotency-Key", "Last-Event-ID");

    void register(@Observes Filters filters) {
        filters.register(SingleHeaders::check, BEFORE_MEDIA_TYPES);
    }

    private static void check(RoutingContext request) {
        var sent = request.request().headers();
        var repeated = new ArrayList<Violation>(0);
        for (var header : SINGLE) {
            if (sent.contains(header) && sent.getAll(header).size() > 1) {
                repeated.add(new Violation(header, "once", "This header may be there once."));
            }
        }
        if (repeated.isEmpty()) {
            request.next();
        } else {
            PlainAnswers.send(request, Problems.malformed(null, repeated));
        }
    }
}
