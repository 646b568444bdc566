package clemency.stats.query;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A table with {@code .csv} or {@code .json} behind its address is that table in that form, whatever the headers say: such an
 * address can be linked, and opened by a spreadsheet.
 */
class Suffixes {

    private static final Pattern TABLE =
            Pattern.compile("(/api/(?:reports|announcements|publications)(?:/.*)?)\\.(csv|json)");
    private static final Map<String, String> FORMS = Map.of("csv", Answers.CSV, "json", MediaType.APPLICATION_JSON);

    @ServerRequestFilter(preMatching = true)
    void choose(ContainerRequestContext request) {
        var asked = request.getUriInfo().getRequestUriBuilder();
        var table = TABLE.matcher(request.getUriInfo().getRequestUri().getRawPath());
        if (table.matches()) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, FORMS.get(table.group(2)));
            request.setRequestUri(asked.replacePath(table.group(1)).build());
        }
    }
}
