package clemency.stats.query;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
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
            table -> new String(Csv.of(table), StandardCharsets.UTF_8));

    private static final List<Variant> VARIANTS = Variant.mediaTypes(
                    Arrays.stream(values()).map(form -> form.mediaType).toArray(MediaType[]::new))
            .build();

    private final MediaType mediaType;
    private final Function<Tabular, Object> body;

    Form(MediaType mediaType, Function<Tabular, Object> body) {
        this.mediaType = mediaType;
        this.body = body;
    }

    /** @throws NotAcceptableException where none of them is */
    static Form wanted(Request request) {
        var variant = request.selectVariant(VARIANTS);
        if (variant == null) {
            throw new NotAcceptableException();
        }
        return variant.getMediaType().isCompatible(CSV.mediaType) ? CSV : JSON;
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
