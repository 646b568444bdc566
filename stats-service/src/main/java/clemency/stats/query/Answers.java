package clemency.stats.query;

import clemency.http.ProblemException;
import clemency.http.Problems;
import clemency.stats.view.Snapshot;
import clemency.stats.view.View;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Answers from the figures as they stand. The entity tag is the snapshot's id: while no event arrives, asking again
 * costs no computing and no body.
 */
@ApplicationScoped
public class Answers {

    public static final String CSV = "text/csv";

    /** When the latest event that is counted was recorded; not there where there is none. */
    static final String DATA_AS_OF = "Data-As-Of";

    private static final String OPEN = "public, no-cache";
    private static final String CONFIDENTIAL = "private, no-cache";
    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, new MediaType("text", "csv", StandardCharsets.UTF_8.name()))
            .build();

    private final View view;

    Answers(View view) {
        this.view = view;
    }

    /** @throws ProblemException 503 while the figures are still being read */
    public Snapshot snapshot() {
        return view.latest()
                .orElseThrow(() -> Problems.unavailable("The figures are still being read; try again in a moment."));
    }

    public <T> RestResponse<T> open(Request request, Function<Snapshot, T> answer) {
        return cached(request, OPEN, answer);
    }

    /** For staff: not to be kept by anything between. */
    public <T> RestResponse<T> confidential(Request request, Function<Snapshot, T> answer) {
        return cached(request, CONFIDENTIAL, answer);
    }

    /** For staff, where the answer is another one each day though nothing happened. */
    public <T> RestResponse<T> confidentialOn(LocalDate today, Request request, Function<Snapshot, T> answer) {
        var snapshot = snapshot();
        return cached(request, CONFIDENTIAL, snapshot, snapshot.id() + '-' + today, answer);
    }

    /** A table, as JSON or as CSV. */
    public <T extends Tabular> RestResponse<T> openTable(Request request, Function<Snapshot, T> answer) {
        return table(request, OPEN, snapshot(), "", answer);
    }

    /** A table for staff, as JSON or as CSV. */
    public <T extends Tabular> RestResponse<T> confidentialTable(Request request, Function<Snapshot, T> answer) {
        return table(request, CONFIDENTIAL, snapshot(), "", answer);
    }

    /** A table for staff that is another one each day though nothing happened. */
    public <T extends Tabular> RestResponse<T> confidentialTableOn(
            LocalDate today, Request request, Function<Snapshot, T> answer) {
        return table(request, CONFIDENTIAL, snapshot(), "-" + today, answer);
    }

    /** Which of the two forms is wanted: they are cached apart. */
    private static <T extends Tabular> RestResponse<T> table(
            Request request, String cacheControl, Snapshot snapshot, String more, Function<Snapshot, T> answer) {
        var form = request.selectVariant(FORMS);
        if (form == null) {
            throw new NotAcceptableException();
        }
        var id = snapshot.id() + more + '-' + form.getMediaType().getSubtype();
        var response = cached(request, cacheControl, snapshot, id, answer);
        response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (response.getEntity() != null) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, form.getMediaType());
        }
        return response;
    }

    private <T> RestResponse<T> cached(Request request, String cacheControl, Function<Snapshot, T> answer) {
        var snapshot = snapshot();
        return cached(request, cacheControl, snapshot, snapshot.id(), answer);
    }

    private static <T> RestResponse<T> cached(
            Request request, String cacheControl, Snapshot snapshot, String id, Function<Snapshot, T> answer) {
        var tag = new EntityTag(id);
        var response = request.evaluatePreconditions(tag) == null
                ? ResponseBuilder.ok(answer.apply(snapshot))
                : ResponseBuilder.<T>notModified();
        return response.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, cacheControl)
                .header(DATA_AS_OF, snapshot.dataAsOf())
                .build();
    }
}
