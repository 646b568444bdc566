package clemency.stats.live;

import static clemency.events.ClemencyType.PARDON;
import static clemency.events.ClemencyType.REPRIEVE;
import static clemency.stats.view.Told.daily;
import static clemency.stats.view.Told.partial;
import static clemency.stats.view.Told.received;
import static clemency.stats.view.Told.watermark;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clemency.events.ClemencyType;
import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Dimension;
import clemency.stats.aggregate.StatsRecord;
import clemency.stats.view.ShowingProfile;
import clemency.stats.view.Teller;
import clemency.stats.view.Told;
import clemency.stats.view.View;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stream on a bare socket, with breaks. Source partitions from 50 on are this class's own. */
@QuarkusTest
@TestProfile(ShowingProfile.class)
class LiveQuarkusTest {

    private static long count;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @TestHTTPResource
    URI service;

    @Inject
    MeterRegistry metrics;

    @Inject
    View view;

    private Teller teller;

    @BeforeEach
    void tellSomething() throws Exception {
        teller = new Teller(brokers, ShowingProfile.EPOCH);
        tellAndSee(PARDON);
    }

    @AfterEach
    void stopTelling() {
        teller.close();
    }

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
    void who_returns_misses_nothing_and_sees_nothing_twice() throws Exception {
        var seen = "";
        try (var stream = connected("")) {
            tellAndSee(PARDON);
            seen = stream.nextNews().id();
            stream.cut();
        }
        tellAndSee(REPRIEVE);
        tellAndSee(REPRIEVE);

        try (var stream = connect("", seen)) {
            assertThat(stream.next().event()).isEqualTo("hello");
            var missed = stream.nextNews();
            assertThat(missed.event()).isEqualTo("delta");
            assertThat(missed.data()).contains("\"OTHER\":{").doesNotContain("\"PARDON\"", "REPRIEVE", "REMISSION");
            seen = missed.id();
        }
        try (var stream = connect("", seen)) {
            assertThat(stream.next().event()).isEqualTo("hello");
            tellAndSee(PARDON);
            var next = stream.nextNews();
            assertThat(next.event()).isEqualTo("delta");
            assertThat(next.data()).contains("\"PARDON\":{").doesNotContain("OTHER", "REPRIEVE", "REMISSION");
        }
    }

    @Test
    void a_chain_of_breaks_loses_no_change() throws Exception {
        var seen = id();
        for (int round = 0; round < 15; round++) {
            try (var stream = connect("", seen)) {
                assertThat(stream.next().event()).isEqualTo("hello");
                tellAndSee(round % 2 == 0 ? PARDON : REPRIEVE);
                var frame = stream.nextNews();
                assertThat(frame.event()).isEqualTo("delta");
                assertThat(frame.data()).contains("\"received\":" + count);
                seen = frame.id();
                stream.cut();
            }
        }
    }

    @Test
    void an_id_that_is_not_known_is_reset_to_the_whole() throws Exception {
        for (var foreign : new String[] {"other-1", "nonsense", "showing-", "showing.anew-1", "showing-1"}) {
            try (var stream = connect("", foreign)) {
                assertThat(stream.next().event()).isEqualTo("hello");
                assertThat(stream.next().event()).isEqualTo("reset");
                assertThat(stream.next().event()).isEqualTo("snapshot");
            }
        }
    }

    @Test
    void an_instance_behind_the_client_beats_until_it_has_caught_up() throws Exception {
        try (var stream = connect("", after(1))) {
            assertThat(stream.next().event()).isEqualTo("hello");
            assertThat(stream.next().event()).isEqualTo("beat");
            tellAndSee(REPRIEVE);

            assertThat(stream.nextNews().event()).isEqualTo("delta");
        }
    }

    @Test
    void an_id_that_is_never_reached_is_taken_for_one_of_another_log() throws Exception {
        try (var stream = connect("", after(1_000_000))) {
            assertThat(stream.next().event()).isEqualTo("hello");
            assertThat(stream.next().event()).isEqualTo("beat");
            assertThat(stream.nextNews().event()).isEqualTo("reset");
            assertThat(stream.nextNews().event()).isEqualTo("snapshot");
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

    @Test
    void a_cut_is_for_staff_and_must_be_one() throws Exception {
        try (var stream = connect("?cut=district", null)) {
            assertThat(stream.head())
                    .contains("http/1.1 401 unauthorized", "content-type: application/problem+json")
                    .anyMatch(line -> line.startsWith("www-authenticate: basic"));
        }
        try (var stream = connect("?cut=district", null, "nobody")) {
            assertThat(stream.head()).contains("http/1.1 401 unauthorized", "content-type: application/problem+json");
        }
        try (var stream = connect("?cut=district", null, "visitor")) {
            assertThat(stream.head()).contains("http/1.1 403 forbidden", "content-type: application/problem+json");
        }
        for (var wrong : new String[] {"?cut=colour", "?cut=", "?cut=district&cut=programme", "?cuts=district"}) {
            try (var stream = connect(wrong, null, "auditor")) {
                assertThat(stream.head())
                        .contains("http/1.1 400 bad request", "content-type: application/problem+json");
            }
        }
    }

    @Test
    void staff_see_a_cut_and_what_moves_in_it() throws Exception {
        tellAndSee("Alaska");
        try (var stream = connect("?cut=district&clemencyType=PARDON", null, "auditor")) {
            assertThat(stream.nextNews().data()).contains("\"scope\":\"PARDON\",\"cut\":\"district\"");
            assertThat(stream.nextNews().data()).contains("\"Alaska\":{\"pending\":" + count);
            // A cell that is not of the cut is no news in it.
            tellAndSee(PARDON);
            tellAndSee("Hawaii");

            var delta = stream.nextNews();
            assertThat(delta.event()).isEqualTo("delta");
            assertThat(delta.id()).isEqualTo(id());
            assertThat(delta.data())
                    .contains("\"values\":{\"Hawaii\":{\"pending\":" + count + ",\"received\":" + count + "}}");
        }
    }

    @Test
    void a_chain_of_breaks_loses_no_change_of_a_cut() throws Exception {
        var seen = id();
        for (int round = 0; round < 10; round++) {
            var district = round % 2 == 0 ? "Alaska" : "Hawaii";
            tellAndSee(district);
            try (var stream = connect("?cut=district", seen, "auditor")) {
                assertThat(stream.next().event()).isEqualTo("hello");
                var missed = stream.nextNews();
                assertThat(missed.event()).isEqualTo("delta");
                assertThat(missed.data()).contains("\"values\":{\"" + district + "\":{\"pending\":" + count);
                seen = missed.id();
                stream.cut();
            }
        }
    }

    @Test
    void a_stream_for_staff_ends_and_goes_on_where_it_was() throws Exception {
        tellAndSee("Alaska");
        var seen = id();
        try (var stream = connect("?cut=district", seen, "auditor")) {
            assertThat(stream.head()).contains("http/1.1 200 ok");
            await().atMost(Duration.ofSeconds(30)).until(stream::ended);
        }
        tellAndSee("Alaska");
        try (var stream = connect("?cut=district", seen, "auditor")) {
            assertThat(stream.nextNews().event()).isEqualTo("hello");
            assertThat(stream.nextNews().data()).contains("\"Alaska\":{\"pending\":" + count);
        }
    }

    private RawStream connect(String query, String lastEventId, String user) throws Exception {
        return new RawStream(service.getPort(), query, lastEventId, user);
    }

    private RawStream connect(String query, String lastEventId) throws Exception {
        return new RawStream(service.getPort(), query, lastEventId);
    }

    /** A new client that has read its snapshot. */
    private RawStream connected(String query) throws Exception {
        var stream = connect(query, null);
        assertThat(stream.nextNews().event()).isEqualTo("hello");
        assertThat(stream.nextNews().event()).isEqualTo("snapshot");
        return stream;
    }

    /** One more of the type; returns when this instance shows it. */
    private void tellAndSee(ClemencyType type) throws Exception {
        long told = teller.tell(now(type, ++count));
        await().until(() -> view.latest().isPresent() && offset() >= told);
    }

    /** One more pardon of a district, by month alone. */
    private void tellAndSee(String district) throws Exception {
        var cell = new Cell.Cut(YearMonth.of(2019, 5), PARDON, Dimension.DISTRICT, district);
        int partition = 60;
        long told =
                teller.tell(partial(partition, cell, received(++count)), watermark(partition, "2026-01-01T00:00:00Z"));
        await().until(() -> view.latest().isPresent() && offset() >= told);
    }

    private static StatsRecord[] now(ClemencyType type, long received) {
        int partition = 50 + type.ordinal();
        return new StatsRecord[] {
            partial(partition, daily("2019-05-06", type), received(received)),
            watermark(partition, "2026-01-01T00:00:00Z")
        };
    }

    private long offset() {
        return view.latest().orElseThrow().offset();
    }

    /** What a client could say that has seen more than there is. */
    private String after(long more) {
        var latest = view.latest().orElseThrow();
        return latest.log() + '-' + (latest.offset() + more);
    }

    private String id() {
        return view.latest().orElseThrow().id();
    }

    private double clients() {
        return metrics.get("clemency.live.clients").gauge().value();
    }
}
