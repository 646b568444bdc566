package clemency.stats.query;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** How a table is written. */
enum Form {
    JSON(MediaType.APPLICATION_JSON_TYPE, table -> table),
    // A text: whatever else is said as text/* the framework writes by its toString.
    CSV(
            new MediaType("text", "csv", StandardCharsets.UTF_8.name()),
            table -> new String(clemency.stats.query.Csv.of(table), StandardCharsets.UTF_8));

    private final MediaType mediaType;
    private final Function<Tabular, Object> body;

    Form(MediaType mediaType, Function<Tabular, Object> body) {
        this.mediaType = mediaType;
        this.body = body;
    }

    /** @throws NotAcceptableException where none of them is wanted */
    static Form wanted(HttpHeaders headers) {
        return wanted(headers.getRequestHeader(HttpHeaders.ACCEPT));
    }

    /**
     * By the weights of RFC 9110; JSON where both weigh the same. A weight that is no number counts as none given: the
     * framework's own choice refuses it, and with it what is wrong in the headers of languages and encodings.
     *
     * @param accepted the values of the header, none where it is not there
     */
    static Form wanted(List<String> accepted) {
        var ranges = accepted.stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .filter(range -> !range.isBlank())
                .toList();
        if (ranges.isEmpty()) {
            return JSON;
        }
        var csv = CSV.weight(ranges);
        var json = JSON.weight(ranges);
        if (Math.max(csv, json) <= 0) {
            throw new NotAcceptableException();
        }
        return csv > json ? CSV : JSON;
    }

    /** That of the most special range. */
    private double weight(List<String> ranges) {
        var name = mediaType.getType() + '/' + mediaType.getSubtype();
        for (var special : List.of(name, mediaType.getType() + "/*", "*/*")) {
            for (var range : ranges) {
                var parts = range.split(";", -1);
                if (parts[0].strip().equalsIgnoreCase(special)) {
                    return weight(parts);
                }
            }
        }
        return 0;
    }

    private static double weight(String... parts) {
        for (var part : parts) {
            var parameter = part.strip().toLowerCase(Locale.ROOT);
            if (parameter.matches("q=[01](\\.\\d{0,3})?")) {
                return Double.parseDouble(parameter.substring(2));
            }
        }
        return 1;
    }

    /** Each form is cached by itself. */
    String id(String ofTable) {
        return ofTable + '-' + name().toLowerCase(Locale.ROOT);
    }

    Object body(Tabular table) {
        return body.apply(table);
    }

    RestResponse<Object> said(RestResponse<Object> answer) {
        answer.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (answer.getEntity() != null) {
            answer.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, mediaType);
        }
        return answer;
    }
}
