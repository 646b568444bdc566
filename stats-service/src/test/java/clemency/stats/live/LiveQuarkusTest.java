package clemency.stats.live;

import static clemency.events.ClemencyType.PARDON;
import static clemency.events.ClemencyType.REPRIEVE;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clemency.stats.view.ShowingProfile;
import clemency.stats.view.Told;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The stream on a bare socket. */
@QuarkusTest
@TestProfile(ShowingProfile.class)
class LiveQuarkusTest extends Telling {

    @Test
    void hello_comes_at_once_with_the_headers_then_the_whole() throws Exception {
        try (var stream = connect("", null)) {
            assertThat(stream.head())
                    .contains("http/1.1 200 ok", "content-type: text/event-stream", "cache-control: no-store");
            var hello = stream.next();
            assertThat(hello.event()).isEqualTo("hello");
            assertThat(hello.id()).isNull();
            assertThat(hello.retry()).isEqualTo("2000");
            assertThat(hello.data()).contains("\"epoch\":\"showing\"", "\"ready\":true");
            var snapshot = stream.next();
            assertThat(snapshot.event()).isEqualTo("snapshot");
            assertThat(snapshot.id()).isEqualTo(id());
            assertThat(snapshot.data()).contains("\"ALL\":{", "\"PARDON\":{\"pending\":" + count);
        }
    }

    @Test
    void a_change_comes_as_a_delta_of_what_it_moved() throws Exception {
        try (var stream = connected("")) {
            tellAndSee(PARDON);

            var delta = stream.nextNews();
            assertThat(delta.event()).isEqualTo("delta");
            assertThat(delta.id()).isEqualTo(id());
            assertThat(delta.data())
                    .contains("\"PARDON\":{\"pending\":" + count + ",\"received\":" + count + "}")
                    .doesNotContain("COMMUTATION", "granted");
        }
    }

    @Test
    void the_same_values_told_again_are_no_news() throws Exception {
        try (var stream = connected("")) {
            long again = teller.tell(now(PARDON, count));
            await().until(() -> offset() >= again);
            tellAndSee(PARDON);

            assertThat(stream.nextNews().data()).contains("\"received\":" + count + "}");
        }
    }

    @Test
    void a_beat_comes_without_an_id() throws Exception {
        try (var stream = connected("")) {
            var beat = stream.next();

            assertThat(beat.event()).isEqualTo("beat");
            assertThat(beat.id()).isNull();
            assertThat(beat.data()).contains("\"ready\":true", "\"dataAsOf\":", "\"behind\":");
        }
    }

    @Test
    void figures_that_stand_still_are_a_notice_and_a_beat_says_that_they_move_again() throws Exception {
        try (var stream = connected("")) {
            Told.fail(view);
            var notice = stream.nextNews();
            assertThat(notice.event()).isEqualTo("notice");
            assertThat(notice.id()).isNull();
            assertThat(notice.data()).isEqualTo("{\"ready\":false,\"reason\":\"reading\"}");
            assertThat(stream.next().data()).contains("\"ready\":false");
            try (var later = connect("", null)) {
                assertThat(later.next().data()).contains("\"ready\":false");
                assertThat(later.next().event()).isEqualTo("notice");
            }
            when().get("/q/health/ready").then().statusCode(503);

            tellAndSee(PARDON);
            await().until(() -> stream.next().data().contains("\"ready\":true"));
        }
    }

    @Test
    void one_type_alone() throws Exception {
        try (var stream = connected("?clemencyType=OTHER")) {
            tellAndSee(PARDON);
            tellAndSee(REPRIEVE);

            assertThat(stream.nextNews().data())
                    .contains("\"figures\":{\"OTHER\":{\"pending\":" + count)
                    .doesNotContain("ALL", "PARDON");
        }
    }

    @Test
    void a_burst_comes_in_few_frames_that_end_with_the_last_value() throws Exception {
        try (var stream = connected("")) {
            long begun = System.nanoTime();
            for (int change = 0; change < 60; change++) {
                var _ = teller.tell(now(PARDON, ++count));
            }
            var frames = stream.until("\"PARDON\":{\"pending\":" + count);

            // The spacing of this profile.
            long tenths = (System.nanoTime() - begun) / 100_000_000;
            assertThat(frames).hasSizeLessThanOrEqualTo((int) tenths + 2);
            assertThat(frames).extracting(RawStream.Frame::event).containsOnly("delta");
        }
    }

    @Test
    void a_client_that_is_gone_is_forgotten() throws Exception {
        await().until(() -> clients() == 0);
        var streams = new ArrayList<RawStream>();
        for (int i = 0; i < 20; i++) {
            streams.add(connected(""));
        }
        assertThat(clients()).isEqualTo(20);
        for (var stream : streams) {
            stream.cut();
        }
        await().untilAsserted(() -> assertThat(clients()).isZero());
    }

    @Test
    void a_wrong_parameter_is_a_problem() throws Exception {
        try (var stream = connect("?clemencyType=AMNESTY", null)) {
            assertThat(stream.head()).contains("http/1.1 400 bad request", "content-type: application/problem+json");
        }
    }
}
