package clemency.stats.live;

import static clemency.events.ClemencyType.COMMUTATION;
import static clemency.events.ClemencyType.PARDON;
import static clemency.stats.live.Subscription.national;
import static clemency.stats.view.Told.daily;
import static clemency.stats.view.Told.received;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Dimension;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;
import clemency.stats.page.Samples;
import clemency.stats.view.Cut;
import clemency.stats.view.Scope;
import clemency.stats.view.Told;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramesTest {

    private OptionalLong behind = OptionalLong.of(0);
    private final Frames frames = new Frames(
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build(),
            () -> behind);
    private final Told told = new Told()
            .partials(0, daily("2016-01-04", COMMUTATION), received(3))
            .swap(0);

    @Test
    void hello_and_beat_have_no_id() {
        assertThat(frames.hello(2000, "1", national(Scope.ALL), false, Optional.empty())
                        .toString())
                .isEqualTo("""
                        retry: 2000
                        event: hello
                        data: {"epoch":"1","ready":false,"scope":"ALL","dataAsOf":null,"behind":0}

                        """);
        assertThat(frames.beat(true, Optional.of(told.snapshot())).toString()).isEqualTo("""
                        event: beat
                        data: {"ready":true,"dataAsOf":"2026-01-01T00:00:00Z","behind":0}

                        """);
    }

    @Test
    void every_frame_of_figures_says_how_far_behind_it_is() {
        behind = OptionalLong.of(17);
        var byProgramme = new Subscription(Scope.ALL, Optional.of(Cut.PROGRAMME));
        var _ = told.partials(0, daily("2016-01-04", COMMUTATION), received(4)).swap(0);

        assertThat(List.of(
                        frames.hello(2000, "1", national(Scope.ALL), true, Optional.empty())
                                .toString(),
                        frames.beat(true, Optional.empty()).toString(),
                        text(frames.next(new Seen.Nothing(), told.snapshot(), national(Scope.ALL))),
                        text(frames.next(new Seen.Nothing(), told.snapshot(), byProgramme)),
                        text(frames.next(new Seen.UpTo(Told.LOG, 1), told.snapshot(), national(Scope.ALL))),
                        text(frames.next(new Seen.UpTo(Told.LOG, 1), told.snapshot(), byProgramme))))
                .allSatisfy(frame -> assertThat(frame).endsWith(",\"behind\":17}\n\n"));
        behind = OptionalLong.empty();
        assertThat(frames.beat(true, Optional.empty()).toString()).contains("\"behind\":null");
    }

    @Test
    void a_new_client_gets_the_whole() {
        var step = frames.next(new Seen.Nothing(), told.snapshot(), national(Scope.COMMUTATION));

        assertThat(text(step)).isEqualTo("""
                        event: snapshot
                        id: 1.log-1
                        data: {"dataAsOf":"2026-01-01T00:00:00Z","figures":{"COMMUTATION":{"pending":3,"received":3,\
                        "granted":0,"denied":0,"closed":0,"adjustments":0,"setAside":0,"lifeSentencesCommuted":0,\
                        "residual":0}},"announcements":[],"behind":0}

                        """);
        assertThat(step.seen()).isEqualTo(new Seen.UpTo(Told.LOG, 1));
    }

    @Test
    void a_client_that_has_seen_something_gets_what_changed_since() {
        var _ = told.partials(0, daily("2016-01-04", COMMUTATION), received(5)).swap(0);
        var _ = told.partials(1, daily("2016-01-05", PARDON), received(1)).swap(1);

        assertThat(text(frames.next(new Seen.UpTo(Told.LOG, 3), told.snapshot(), national(Scope.ALL))))
                .startsWith("event: delta\nid: 1.log-5\n")
                .contains("""
                        "figures":{"ALL":{"pending":6,"received":6},"PARDON":{"pending":1,"received":1}}""");
        assertThat(frames.next(new Seen.UpTo(Told.LOG, 3), told.snapshot(), national(Scope.OTHER))
                        .frame())
                .isEmpty();
    }

    @Test
    void what_is_no_id_is_reset_to_the_whole() {
        assertThat(text(frames.next(new Seen.Foreign("unknown-id"), told.snapshot(), national(Scope.ALL))))
                .startsWith("event: reset\ndata: {\"reason\":\"unknown-id\"}\n\nevent: snapshot\nid: 1.log-1\n");
    }

    /** Of another epoch, or of a topic that was made anew: whether its offset is lower, the same or higher. */
    @ParameterizedTest
    @CsvSource({"2.log, 0", "1.anew, 0", "1.anew, 1", "1.anew, 1000", "1, 0"})
    void an_id_of_another_log_is_reset_to_the_whole(String log, long offset) {
        var step = frames.next(new Seen.UpTo(log, offset), told.snapshot(), national(Scope.ALL));

        assertThat(text(step))
                .startsWith("event: reset\ndata: {\"reason\":\"other-epoch\"}\n\nevent: snapshot\nid: 1.log-1\n");
        assertThat(step.seen()).isEqualTo(new Seen.UpTo(Told.LOG, 1));
    }

    /** There is nothing before what an empty topic is as of. */
    @Test
    void an_offset_that_never_was_is_reset_to_the_whole() {
        assertThat(text(frames.next(Seen.of("1.log--5"), told.snapshot(), national(Scope.ALL))))
                .startsWith("event: reset\n");
        assertThat(text(frames.next(Seen.of("1.log--1"), told.snapshot(), national(Scope.ALL))))
                .startsWith("event: delta\n");
    }

    @Test
    void nothing_while_the_client_knows_as_much_or_more() {
        for (long offset : new long[] {1, 2, 1000}) {
            var step = frames.next(new Seen.UpTo(Told.LOG, offset), told.snapshot(), national(Scope.ALL));
            assertThat(step.frame()).isEmpty();
            assertThat(step.seen()).isEqualTo(new Seen.UpTo(Told.LOG, offset));
        }
    }

    @Test
    void an_announcement_comes_whole_when_it_changes() {
        var _ = told.partials(
                        0,
                        new Cell.Announcement(LocalDate.of(2016, 3, 30), COMMUTATION),
                        Figures.of(Measure.ANNOUNCED, 61))
                .swap(0);

        assertThat(text(frames.next(new Seen.UpTo(Told.LOG, 1), told.snapshot(), national(Scope.ALL))))
                .contains("\"figures\":{},\"announcements\":[{\"date\":\"2016-03-30\",\"granted\":61,");
        assertThat(frames.next(new Seen.UpTo(Told.LOG, 3), told.snapshot(), national(Scope.ALL))
                        .frame())
                .isEmpty();
    }

    @Test
    void a_cut_is_told_by_its_values() {
        var _ = told.partials(0, district("Alaska", COMMUTATION), received(2))
                .partials(1, district("Hawaii", PARDON), received(1))
                .swap(0)
                .swap(1);
        var everywhere = new Subscription(Scope.ALL, Optional.of(Cut.DISTRICT));

        assertThat(text(frames.next(new Seen.Nothing(), told.snapshot(), everywhere)))
                .startsWith(
                        "event: snapshot\nid: 1.log-5\ndata: {\"dataAsOf\":\"2026-01-01T00:00:00Z\",\"scope\":\"ALL\",")
                .contains(
                        "\"cut\":\"district\",\"values\":{\"Alaska\":{\"pending\":2,\"received\":2,\"granted\":0,",
                        "\"Hawaii\":{\"pending\":1,");
        var _ = told.partials(0, district("Alaska", COMMUTATION), received(3)).swap(0);
        assertThat(text(frames.next(new Seen.UpTo(Told.LOG, 5), told.snapshot(), everywhere)))
                .contains("\"values\":{\"Alaska\":{\"pending\":3,\"received\":3}}");
        assertThat(frames.next(
                                new Seen.UpTo(Told.LOG, 5),
                                told.snapshot(),
                                new Subscription(Scope.PARDON, Optional.of(Cut.DISTRICT)))
                        .frame())
                .isEmpty();
    }

    @Test
    void an_administration_begins_with_what_the_earlier_ones_left() {
        var _ = told.partials(
                        0,
                        daily("2027-03-01", COMMUTATION, Programme.TRADITIONAL, Administration.TRUMP_SECOND),
                        received(10))
                .swap(0);
        var administrations = new Subscription(Scope.ALL, Optional.of(Cut.ADMINISTRATION));

        assertThat(text(frames.next(new Seen.Nothing(), told.snapshot(), administrations)))
                .contains(
                        "\"OBAMA\":{\"pendingAtStart\":0,\"pending\":3,\"received\":3,",
                        "\"TRUMP_FIRST\":{\"pendingAtStart\":3,\"pending\":3,\"received\":0,",
                        "\"TRUMP_SECOND\":{\"pendingAtStart\":3,\"pending\":13,\"received\":10,")
                .doesNotContain("GW_BUSH");
        var _ = told.partials(0, daily("2016-01-04", COMMUTATION), received(4)).swap(0);
        assertThat(text(frames.next(new Seen.UpTo(Told.LOG, 3), told.snapshot(), administrations)))
                .contains("\"values\":{\"BIDEN\":{\"pendingAtStart\":4,\"pending\":4},"
                        + "\"OBAMA\":{\"pending\":4,\"received\":4},"
                        + "\"TRUMP_FIRST\":{\"pendingAtStart\":4,\"pending\":4},"
                        + "\"TRUMP_SECOND\":{\"pendingAtStart\":4,\"pending\":14}}");
    }

    @Test
    void hello_says_the_cut() {
        var subscription = new Subscription(Scope.PARDON, Optional.of(Cut.SENTENCE_KIND));
        assertThat(frames.hello(2000, "1", subscription, true, Optional.empty()).toString())
                .contains("\"scope\":\"PARDON\",\"cut\":\"sentenceKind\"");
    }

    /** The page is tested on samples: they have the shape of what is really sent. */
    @Test
    void the_samples_of_the_page_are_such_frames() throws Exception {
        var announcement = new Cell.Announcement(LocalDate.of(2016, 3, 30), COMMUTATION);
        var release = new Cell.Release(LocalDate.of(2016, 3, 30), COMMUTATION, LocalDate.of(2016, 7, 28));
        var _ = told.partials(0, announcement, Figures.of(Measure.ANNOUNCED, 61))
                .partials(0, release, Figures.of(Measure.RELEASES, 54))
                .swap(0);
        var snapshot = told.snapshot();

        var hello = frames.hello(200, "1", national(Scope.ALL), true, Optional.of(snapshot))
                .toString();
        var whole = text(frames.next(new Seen.Nothing(), snapshot, national(Scope.ALL)));

        assertThat(shape(data(Samples.hello()))).isEqualTo(shape(data(hello)));
        assertThat(shape(data(Samples.snapshot()))).isEqualTo(shape(data(whole)));
    }

    /** Each path with the type of its value; what a list holds counts once. */
    private static Set<String> shape(JsonNode node) {
        var shape = new TreeSet<String>();
        node.properties().forEach(field -> {
            shape.add(field.getKey() + " " + field.getValue().getNodeType());
            var parts = field.getValue().isArray() ? field.getValue() : List.of(field.getValue());
            parts.forEach(part -> shape(part).forEach(below -> shape.add(field.getKey() + "." + below)));
        });
        return shape;
    }

    /** Whatever is skipped, and wherever the client breaks off: applying what it gets leaves it with the figures. */
    @Test
    void frames_add_up_to_the_figures_for_any_interruptions() throws Exception {
        var random = new Random(11);
        var client = new TreeMap<String, Long>();
        Seen seen = new Seen.Nothing();
        for (int round = 0; round < 400; round++) {
            var type = ClemencyType.values()[random.nextInt(4)];
            var day = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(20)).toString();
            var _ = told.partials(random.nextInt(3), daily(day, type), received(random.nextInt(4)))
                    .swap(random.nextInt(3));
            if (random.nextInt(3) == 0) {
                var step = frames.next(seen, told.snapshot(), national(Scope.ALL));
                seen = step.seen();
                if (step.frame().isPresent()) {
                    apply(text(step), client);
                }
            }
        }
        var last = frames.next(seen, told.snapshot(), national(Scope.ALL));
        if (last.frame().isPresent()) {
            apply(text(last), client);
        }
        var whole = new TreeMap<String, Long>();
        apply(text(frames.next(new Seen.Nothing(), told.snapshot(), national(Scope.ALL))), whole);
        assertThat(client).isEqualTo(whole);
    }

    private static Cell district(String name, ClemencyType type) {
        return new Cell.Cut(YearMonth.of(2016, 1), type, Dimension.DISTRICT, name);
    }

    private static void apply(String frame, TreeMap<String, Long> client) throws Exception {
        data(frame)
                .get("figures")
                .properties()
                .forEach(scope -> scope.getValue()
                        .properties()
                        .forEach(figure -> client.put(
                                scope.getKey() + '/' + figure.getKey(),
                                figure.getValue().longValue())));
    }

    private static JsonNode data(String frame) throws Exception {
        return new JsonMapper().readTree(frame.substring(frame.indexOf("data: ") + 6));
    }

    private static String text(Step step) {
        return step.frame().orElseThrow().toString();
    }
}
