package clemency.http;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Ordinary bodies are held in memory and therefore limited; imports ({@code /api/imports/...}) are streamed and are not.
 * A body that says its length is refused before it is read; one that does not as soon as it has become too long, and then
 * by Quarkus' own stream: with the status, without a document.
 */
@Singleton
class BodyLimit {

    private static final String IMPORTS = "/api/imports/";
    /** After Quarkus has set its own limit, which this one replaces. */
    private static final int LAST_OF_FILTERS = 1;

    private final long limit;

    BodyLimit(@ConfigProperty(name = "clemency.http.body-limit") long limit) {
        this.limit = limit;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, LAST_OF_FILTERS);
    }

    private void check(RoutingContext request) {
        if (request.normalizedPath().startsWith(IMPORTS)) {
            request.next();
        } else if (announced(request) > limit) {
            // The rest of the body is not read, so the connection cannot be used again.
            request.response()
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .endHandler(_ -> request.request().connection().close());
            PlainAnswers.send(request, Problems.tooLarge("At most " + limit + " bytes are accepted here."));
        } else {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit);
            request.next();
        }
    }

    private static long announced(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null || !length.chars().allMatch(Character::isDigit) || length.length() > 18
                ? (length == null ? 0 : Long.MAX_VALUE)
                : Long.parseLong(length);
    }
}
