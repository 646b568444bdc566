package clemency.stats.query;

import clemency.http.ProblemException;
import clemency.http.Problems;
import clemency.stats.view.Snapshot;
import clemency.stats.view.View;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.time.LocalDate;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Answers from the figures as they stand. The entity tag is the snapshot's id: while no event arrives, asking again
 * costs no computing and no body.
 */
@ApplicationScoped
public class Answers {

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
        return cached(request, "public, no-cache", answer);
    }

    /** For staff: not to be kept by anything between. */
    public <T> RestResponse<T> confidential(Request request, Function<Snapshot, T> answer) {
        return cached(request, "private, no-cache", answer);
    }

    /** For staff, where the answer is another one each day though nothing happened. */
    public <T> RestResponse<T> confidentialOn(LocalDate today, Request request, Function<Snapshot, T> answer) {
        var snapshot = snapshot();
        return cached(request, "private, no-cache", snapshot, snapshot.id() + '-' + today, answer);
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
        return response.tag(tag).header(HttpHeaders.CACHE_CONTROL, cacheControl).build();
    }
}
