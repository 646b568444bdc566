package clemency.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long an address and how large the headers may be, and that the address is one. The server has wider limits of its own
 * ({@code quarkus.http.limits}), since it ends what goes beyond those with a bare status: whatever is a little too long is
 * still read, and answered with a document. Quarkus checks addresses before all else and answers a bare 400, unless the process
 * is started with {@code -Dvertx.disableURIValidation=true}, as {@code ./clemency} and the tests do.
 */
@Singleton
class HeadLimit {

    /** Whatever has a path would decode the address, and fail with a bare 400 where it cannot. */
    private static final int BEFORE_ALL = Integer.MIN_VALUE;
    /** The colon, the space and the end of the line. */
    private static final int AROUND_A_HEADER = 4;

    private final int addressLimit;
    private final int headersLimit;

    HeadLimit(
            @ConfigProperty(name = "clemency.http.address-limit") int addressLimit,
            @ConfigProperty(name = "clemency.http.headers-limit") int headersLimit) {
        this.addressLimit = addressLimit;
        this.headersLimit = headersLimit;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL).handler(this::check);
    }

    private void check(RoutingContext request) {
        if (request.request().uri().length() > addressLimit) {
            refuse(request, Problems.addressTooLong("At most " + addressLimit + " characters are accepted."));
        } else if (!isAddress(request.request().uri())) {
            var violation = new Violation("", "address", "The address is not well-formed.");
            refuse(request, Problems.malformed(null, List.of(violation)));
        } else if (size(request.request().headers()) > headersLimit) {
            refuse(request, Problems.headersTooLarge("At most " + headersLimit + " bytes are accepted."));
        } else {
            request.next();
        }
    }

    /** A body that follows is not read, so the connection cannot be used again. */
    private static void refuse(RoutingContext request, ProblemException problem) {
        request.response()
                .putHeader(HttpHeaders.CONNECTION, "close")
                .endHandler(_ -> request.request().connection().close());
        PlainAnswers.send(request, problem);
    }

    private static boolean isAddress(String text) {
        try {
            var _ = new URI(text);
            return true;
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static int size(MultiMap headers) {
        var size = 0;
        for (var header : headers) {
            size += header.getKey().length() + header.getValue().length() + AROUND_A_HEADER;
        }
        return size;
    }
}
