package clemency.review.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clemency.events.WashingtonTime;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A calendar that has nothing to look into, so that every pass fails. */
class ScheduleTest {

    private final Vertx vertx = Vertx.vertx();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Schedule schedule = new Schedule(
            new CalendarPass(null, null, null), Clock.system(WashingtonTime.ZONE), meters, Duration.ofMillis(1));

    @AfterEach
    void close() {
        var _ = vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void aPassThatFailsIsFollowedByTheNextUntilTheServiceStops() throws Exception {
        schedule.start(null, vertx);
        await().until(() -> passes() >= 3);

        schedule.stop(null, vertx);
        after(20);
        var atTheEnd = passes();
        after(100);

        assertThat(passes()).isEqualTo(atTheEnd);
    }

    private double passes() {
        return meters.counter("clemency.calendar.failures").count();
    }

    /** Of the very clock that calls the schedule. */
    private void after(long millis) throws Exception {
        var come = new CompletableFuture<Void>();
        var _ = vertx.setTimer(millis, _ -> come.complete(null));
        come.get(10, TimeUnit.SECONDS);
    }
}
