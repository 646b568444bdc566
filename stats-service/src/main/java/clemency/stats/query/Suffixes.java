package clemency.stats.query;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A table with {@code .csv} or {@code .json} behind its address is that table in that form, whatever the headers say: such an
 * address can be linked, and opened by a spreadsheet.
 */
class Suffixes {

    private static final Pattern TABLE =
            Pattern.compile("(/api/(?:reports|announcements|releases|publications)(?:/[\\w/-]*)?)\\.(csv|json)");

    private static final Map<String, String> FORMS = Map.of("csv", Answers.CSV, "json", MediaType.APPLICATION_JSON);

    /** Browsers send these as they are, and a URI does not allow them. */
    private static final Pattern NO_URI = Pattern.compile("[^\\w%.~!$&'()*+,;=:@/?-]");

    @ServerRequestFilter(preMatching = true)
    void choose(ContainerRequestContext request, HttpServerRequest sent) {
        var table = TABLE.matcher(sent.path());
        if (table.matches()) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, FORMS.get(table.group(2)));
            request.setRequestUri(
                    URI.create(sent.scheme() + "://" + sent.authority() + table.group(1) + query(sent.query())));
        }
    }

    private static String query(String query) {
        return query == null
                ? ""
                : '?'
                        + NO_URI.matcher(query)
                                .replaceAll(found -> URLEncoder.encode(found.group(), StandardCharsets.UTF_8));
    }
}
