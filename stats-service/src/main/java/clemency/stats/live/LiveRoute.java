package clemency.stats.live;

import clemency.http.ProblemException;
import clemency.stats.epoch.CurrentEpoch;
import clemency.stats.view.View;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
    private final StaffDoor staff;
    private final LiveConfig config;
    private final CurrentEpoch epoch;

    LiveRoute(
            Vertx vertx,
            View view,
            LiveFeed feed,
            Condition condition,
            Frames frames,
            StaffDoor staff,
            LiveConfig config,
            CurrentEpoch epoch) {
        this.vertx = vertx;
        this.view = view;
        this.feed = feed;
        this.condition = condition;
        this.frames = frames;
        this.staff = staff;
        this.config = config;
        this.epoch = epoch;
    }

    void register(@Observes Router router) {
        router.get(PATH).handler(this::open);
    }

    private void open(RoutingContext request) {
        try {
            var subscription = Subscription.of(sent(request));
            if (subscription.forStaff()) {
                staff.open(request, () -> stream(request, subscription));
            } else {
                stream(request, subscription);
            }
        } catch (ProblemException refused) {
            StaffDoor.refuse(request, refused);
        }
    }

    private void stream(RoutingContext request, Subscription subscription) {
        var response = request.response().setChunked(true);
        response.putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                // nginx would keep the frames back.
                .putHeader("X-Accel-Buffering", "no");
        var seen = Seen.of(request.request().getHeader("Last-Event-ID"));
        var client = new LiveClient(vertx.getOrCreateContext(), response, frames, subscription, seen);
        // The first write sends the headers: a client knows at once that it is connected.
        client.write(
                frames.hello(config.retry().toMillis(), epoch.name(), subscription, condition.ready(), view.latest()));
        condition.trouble().ifPresent(reason -> client.write(frames.notice(reason)));
        follow(request, client);
        if (subscription.forStaff()) {
            endLater(request, client);
        }
    }

    /** Who lost a role would go on reading; everybody else comes back with the last id and misses nothing. */
    private void endLater(RoutingContext request, LiveClient client) {
        var session = vertx.setTimer(config.staffSession().toMillis(), _ -> client.end());
        var _ = request.addEndHandler(_ -> vertx.cancelTimer(session));
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

    private static Map<String, List<String>> sent(RoutingContext request) {
        var sent = request.queryParams();
        return sent.names().stream().collect(Collectors.toMap(name -> name, sent::getAll));
    }
}
