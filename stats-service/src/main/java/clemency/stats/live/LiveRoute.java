package clemency.stats.live;

import clemency.http.Problem;
import clemency.http.ProblemException;
import clemency.stats.query.Parameters;
import clemency.stats.view.Scope;
import clemency.stats.view.View;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens a stream. A route of Vert.x and no resource: frames are shared bytes, and only here the write queue of the
 * connection can be asked. Its OpenAPI description is in {@code META-INF/openapi.yaml}.
 */
@ApplicationScoped
class LiveRoute {

    private static final String PATH = "/api/live";

    private final Vertx vertx;
    private final View view;
    private final LiveFeed feed;
    private final Condition condition;
    private final Frames frames;
    private final LiveConfig config;
    private final String epoch;

    LiveRoute(
            Vertx vertx,
            View view,
            LiveFeed feed,
            Condition condition,
            Frames frames,
            LiveConfig config,
            @ConfigProperty(name = "clemency.statistics.epoch", defaultValue = "3") String epoch) {
        this.vertx = vertx;
        this.view = view;
        this.feed = feed;
        this.condition = condition;
        this.frames = frames;
        this.config = config;
        this.epoch = epoch;
    }

    void register(@Observes Router router) {
        router.get(PATH).handler(this::open);
    }

    private void open(RoutingContext request) {
        try {
            stream(request, scope(request));
        } catch (ProblemException refused) {
            request.response()
                    .setStatusCode(refused.problem().status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(Json.encode(refused.problem()));
        }
    }

    private void stream(RoutingContext request, Scope scope) {
        var response = request.response().setChunked(true);
        response.putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                // nginx would keep the frames back.
                .putHeader("X-Accel-Buffering", "no");
        var seen = Seen.of(request.request().getHeader("Last-Event-ID"));
        var client = new LiveClient(vertx.getOrCreateContext(), response, frames, scope, seen);
        // The first write sends the headers: a client knows at once that it is connected.
        client.write(frames.hello(config.retry().toMillis(), epoch, scope, condition.ready(), view.latest()));
        condition.trouble().ifPresent(reason -> client.write(frames.notice(reason)));
        follow(request, client);
    }

    private void follow(RoutingContext request, LiveClient client) {
        // Again and again: it may take long until there is anything to compare with what the client has seen.
        var patience = vertx.setPeriodic(config.patience().toMillis(), _ -> client.losePatience(view.latest()));
        request.response().drainHandler(_ -> feed.changed());
        request.addEndHandler(_ -> {
            feed.leave(client);
            vertx.cancelTimer(patience);
        });
        feed.join(client);
        if (client.isAheadOf(view.latest())) {
            client.write(frames.beat(condition.ready(), view.latest()));
        } else {
            view.latest().ifPresent(client::offer);
        }
    }

    private static Scope scope(RoutingContext request) {
        var parameters = new Parameters(sent(request), Set.of("clemencyType"));
        var scope = parameters.nationalScope().orElse(Scope.ALL);
        parameters.refuseFaults();
        return scope;
    }

    private static Map<String, List<String>> sent(RoutingContext request) {
        var sent = request.queryParams();
        return sent.names().stream().collect(Collectors.toMap(name -> name, sent::getAll));
    }
}
