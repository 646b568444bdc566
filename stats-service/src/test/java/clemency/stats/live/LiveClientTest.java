package clemency.stats.live;

import static clemency.events.ClemencyType.PARDON;
import static clemency.stats.view.Told.daily;
import static clemency.stats.view.Told.received;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.stats.view.Scope;
import clemency.stats.view.Told;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LiveClientTest {

    private final Frames frames =
            new Frames(JsonMapper.builder().addModule(new JavaTimeModule()).build(), OptionalLong::empty);
    private final List<String> written = new ArrayList<>();
    private final Told told = new Told();
    private boolean queueFull;
    private boolean gone;

    @Test
    void a_client_that_does_not_read_is_not_written_to_and_then_gets_the_latest_only() {
        var client = client(new Seen.Nothing());
        client.offer(told.partials(0, daily("2016-01-04", PARDON), received(1))
                .swap(0)
                .snapshot());
        queueFull = true;
        for (int count = 2; count <= 1000; count++) {
            client.offer(told.partials(0, daily("2016-01-04", PARDON), received(count))
                    .swap(0)
                    .snapshot());
            client.write(frames.beat(true, Optional.of(told.snapshot())));
        }
        assertThat(written).hasSize(1);

        queueFull = false;
        client.offer(told.snapshot());

        assertThat(written).hasSize(2);
        assertThat(written.getLast()).startsWith("event: delta").contains("\"PARDON\":{\"pending\":1000,");
    }

    @Test
    void nothing_is_written_to_one_that_is_gone() {
        gone = true;

        client(new Seen.Nothing()).offer(told.swap(0).snapshot());

        assertThat(written).isEmpty();
    }

    @Test
    void the_same_snapshot_is_told_once() {
        var client = client(new Seen.Nothing());
        var snapshot = told.swap(0).snapshot();

        client.offer(snapshot);
        client.offer(snapshot);

        assertThat(written).hasSize(1);
    }

    @Test
    void one_that_knows_more_than_we_is_ahead() {
        var latest = Optional.of(told.swap(0).snapshot());

        assertThat(client(new Seen.UpTo(Told.LOG, 0)).isAheadOf(latest)).isFalse();
        assertThat(client(new Seen.UpTo(Told.LOG, 1)).isAheadOf(latest)).isTrue();
        assertThat(client(new Seen.UpTo("1.anew", 1)).isAheadOf(latest)).isFalse();
        assertThat(client(new Seen.Nothing()).isAheadOf(latest)).isFalse();
        assertThat(client(new Seen.Nothing()).isAheadOf(Optional.empty())).isTrue();
    }

    @Test
    void patience_with_one_that_is_ahead_ends_only_when_there_is_something_to_show() {
        var client = client(new Seen.UpTo(Told.LOG, 1_000_000));
        client.losePatience(Optional.empty());
        assertThat(written).isEmpty();

        client.losePatience(Optional.of(told.swap(0).snapshot()));
        client.losePatience(Optional.of(told.snapshot()));

        assertThat(written).hasSize(1);
        assertThat(written.getFirst()).startsWith("event: reset\n").contains("event: snapshot\n");
    }

    @Test
    void a_log_that_was_made_anew_is_told_whole_though_its_offsets_are_the_same() {
        var client = client(new Seen.Nothing());
        client.offer(told.swap(0).swap(0).snapshot());
        var anew = new Told("1.anew").partials(0, daily("2016-01-04", PARDON), received(1));

        client.offer(anew.swap(0).snapshot());
        client.offer(anew.swap(0).snapshot());

        assertThat(written).hasSize(2);
        assertThat(written.getLast())
                .startsWith("event: reset\ndata: {\"reason\":\"other-epoch\"}")
                .contains("event: snapshot\nid: 1.anew-1\n", "\"PARDON\":{\"pending\":1,");
    }

    private LiveClient client(Seen seen) {
        var response = (HttpServerResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServerResponse.class}, this::answer);
        return new LiveClient(null, response, frames, Subscription.national(Scope.ALL), seen);
    }

    private Object answer(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "ended" -> false;
            case "closed" -> gone;
            case "writeQueueFull" -> queueFull;
            case "write" -> {
                written.add(((Buffer) arguments[0]).toString());
                yield Future.succeededFuture();
            }
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }
}
