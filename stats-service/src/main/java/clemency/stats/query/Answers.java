package clemency.stats.query;

import clemency.http.ProblemException;
import clemency.http.Problems;
import clemency.stats.freshness.Freshness;
import clemency.stats.view.Snapshot;
import clemency.stats.view.View;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Answers from the figures as they stand. The entity tag of most is the snapshot's id: while no event arrives, asking again
 * costs no computing and no body.
 */
@ApplicationScoped
public class Answers {

    public static final String CSV = "text/csv";

    /** When the latest event that is counted was recorded; not there where there is none. */
    static final String DATA_AS_OF = "Data-As-Of";

    /** How many events were not in it some seconds ago; not there where that is not known. */
    static final String DATA_BEHIND = "Data-Behind";

    private static final String OPEN = "public, no-cache";
    private static final String CONFIDENTIAL = "private, no-cache";
    private static final String FROZEN = "public, max-age=86400, immutable";

    private final View view;
    private final Freshness freshness;
    private final ObjectMapper json;

    public Answers(View view, Freshness freshness, ObjectMapper json) {
        this.view = view;
        this.freshness = freshness;
        this.json = json;
    }

    /** @throws ProblemException 503 while the figures are still being read */
    public Snapshot snapshot() {
        return view.latest()
                .orElseThrow(() -> Problems.unavailable("The figures are still being read; try again in a moment."));
    }

    public <T> RestResponse<T> open(HttpHeaders headers, Function<Snapshot, T> answer) {
        return cached(headers, OPEN, answer);
    }

    /** For staff: not to be kept by anything between. */
    public <T> RestResponse<T> confidential(HttpHeaders headers, Function<Snapshot, T> answer) {
        return cached(headers, CONFIDENTIAL, answer);
    }

    /** For staff, where the answer is another one each day though nothing happened. */
    public <T> RestResponse<T> confidentialOn(LocalDate today, HttpHeaders headers, Function<Snapshot, T> answer) {
        var snapshot = snapshot();
        return cached(headers, CONFIDENTIAL, snapshot, snapshot.id() + '-' + today, answer);
    }

    /** A table, as JSON or as CSV. */
    public RestResponse<Object> openTable(HttpHeaders headers, Function<Snapshot, ? extends Tabular> answer) {
        return table(headers, OPEN, "", answer);
    }

    /** A table that is quickly made, as JSON or as CSV: its tag is of its content, and stays while other figures move. */
    public RestResponse<Object> openSmallTable(HttpHeaders headers, Instant dataAsOf, Tabular table) {
        var form = Form.wanted(headers);
        var body = form.body(table);
        return form.said(dated(tagged(headers, OPEN, form.id(ContentTag.of(body, json)), () -> body), dataAsOf));
    }

    /** A table for staff, as JSON or as CSV. */
    public RestResponse<Object> confidentialTable(HttpHeaders headers, Function<Snapshot, ? extends Tabular> answer) {
        return table(headers, CONFIDENTIAL, "", answer);
    }

    /** A table for staff that is another one each day though nothing happened. */
    public RestResponse<Object> confidentialTableOn(
            LocalDate today, HttpHeaders headers, Function<Snapshot, ? extends Tabular> answer) {
        return table(headers, CONFIDENTIAL, "-" + today, answer);
    }

    private RestResponse<Object> table(
            HttpHeaders headers, String cacheControl, String more, Function<Snapshot, ? extends Tabular> answer) {
        var form = Form.wanted(headers);
        var snapshot = snapshot();
        return form.said(cached(
                headers, cacheControl, snapshot, form.id(snapshot.id() + more), at -> form.body(answer.apply(at))));
    }

    /**
     * A table that never changes, as JSON or as CSV; it is as of its own time, and nothing it lacks will come.
     *
     * @param id names it among all others
     */
    public static RestResponse<Object> frozenTable(HttpHeaders headers, String id, Instant dataAsOf, Tabular table) {
        var form = Form.wanted(headers);
        return form.said(tagged(headers, FROZEN, form.id(id), () -> form.body(table))
                .header(DATA_AS_OF, dataAsOf)
                .build());
    }

    private <T> RestResponse<T> cached(HttpHeaders headers, String cacheControl, Function<Snapshot, T> answer) {
        var snapshot = snapshot();
        return cached(headers, cacheControl, snapshot, snapshot.id(), answer);
    }

    private <T> RestResponse<T> cached(
            HttpHeaders headers, String cacheControl, Snapshot snapshot, String id, Function<Snapshot, T> answer) {
        return dated(tagged(headers, cacheControl, id, () -> answer.apply(snapshot)), snapshot.dataAsOf());
    }

    /** Says what an answer is as of, and how far behind that is. */
    public <T> RestResponse<T> dated(ResponseBuilder<T> response, Instant dataAsOf) {
        freshness.behind().ifPresent(events -> response.header(DATA_BEHIND, events));
        return response.header(DATA_AS_OF, dataAsOf).build();
    }

    private static <T> ResponseBuilder<T> tagged(
            HttpHeaders headers, String cacheControl, String id, Supplier<T> answer) {
        var sent = headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH);
        var response = IfNoneMatch.names(sent, id) ? ResponseBuilder.<T>notModified() : made(sent, answer.get());
        return response.tag(new EntityTag(id)).header(HttpHeaders.CACHE_CONTROL, cacheControl);
    }

    private static <T> ResponseBuilder<T> made(List<String> sent, T answer) {
        return IfNoneMatch.isAny(sent) ? ResponseBuilder.notModified() : ResponseBuilder.ok(answer);
    }
}
