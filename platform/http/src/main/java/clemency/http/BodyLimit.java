package clemency.http;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Ordinary bodies are held in memory and therefore limited; imports ({@code /api/imports/...}) are streamed and are not.
 * A body that says its length is refused before it is read. One that does not is read here, and refused as soon as it has
 * become too long: Quarkus' own stream would end the answer without a document. As that comes before the look at who
 * sends it, its limit is narrower where much is accepted from those who have signed in.
 */
@Singleton
class BodyLimit {

    static final String IMPORTS = "/api/imports/";
    /** After Quarkus has set its own limit, which this one replaces. */
    private static final int LAST_OF_FILTERS = 1;

    private static final int BEFORE_QUARKUS = Integer.MIN_VALUE;
    private static final int TOO_LARGE = 413;

    private final long limit;
    private final long unannouncedLimit;
    private final BodyHandler reader;

    BodyLimit(
            @ConfigProperty(name = "clemency.http.body-limit") long limit,
            @ConfigProperty(name = "clemency.http.unannounced-body-limit") long unannouncedLimit) {
        this.limit = limit;
        this.unannouncedLimit = Math.min(limit, unannouncedLimit);
        this.reader = BodyHandler.create(false).setBodyLimit(this.unannouncedLimit);
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, LAST_OF_FILTERS);
        filters.register(BodyLimit::notNothing, LAST_OF_FILTERS - 1);
    }

    /** Of no chunks at all the reader leaves nothing: whoever asks for the body would wait for one for ever. */
    @SuppressWarnings("deprecation") // Nothing else sets a body.
    private static void notNothing(RoutingContext request) {
        if (request.body().buffer() == null && request.request().isEnded()) {
            request.setBody(Buffer.buffer());
        }
        request.next();
    }

    /** How the reader refuses. */
    void register(@Observes Router router) {
        router.route().order(BEFORE_QUARKUS).failureHandler(request -> {
            if (request.statusCode() == TOO_LARGE) {
                refuse(request, "At most " + unannouncedLimit + " bytes are accepted without a Content-Length.");
            } else if (!request.response().ended()) {
                // Not where we have refused and closed the connection: the reader then misses the end of the body.
                request.next();
            }
        });
    }

    private void check(RoutingContext request) {
        var headers = request.request().headers();
        if (request.normalizedPath().startsWith(IMPORTS)) {
            request.next();
        } else if (headers.contains(HttpHeaders.TRANSFER_ENCODING)) {
            reader.handle(request);
        } else if (announced(headers.get(HttpHeaders.CONTENT_LENGTH)) > limit) {
            refuse(request, "At most " + limit + " bytes are accepted here.");
        } else {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit);
            request.next();
        }
    }

    /** The rest of the body is not read, so the connection cannot be used again. */
    private static void refuse(RoutingContext request, String detail) {
        request.response()
                .putHeader(HttpHeaders.CONNECTION, "close")
                .endHandler(_ -> request.request().connection().close());
        PlainAnswers.send(request, Problems.tooLarge(detail));
    }

    private static long announced(String length) {
        if (length == null) {
            return 0;
        }
        return length.chars().allMatch(Character::isDigit) && length.length() <= 18
                ? Long.parseLong(length)
                : Long.MAX_VALUE;
    }
}
