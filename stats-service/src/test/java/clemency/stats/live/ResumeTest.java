package clemency.stats.live;

import static clemency.events.ClemencyType.COMMUTATION;
import static clemency.events.ClemencyType.REPRIEVE;
import static clemency.stats.live.Subscription.national;
import static clemency.stats.view.Told.daily;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Dimension;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;
import clemency.stats.view.Cut;
import clemency.stats.view.Scope;
import clemency.stats.view.Snapshot;
import clemency.stats.view.Told;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client goes on where it was, on an instance that has read the log when it was compacted already. */
class ResumeTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
    private static final int FLUSHES = 12;
    private static final List<Cut> CUTS = List.of(Cut.PROGRAMME, Cut.ADMINISTRATION, Cut.DISTRICT);

    private final Frames frames = new Frames(
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build(),
            () -> OptionalLong.of(0));

    /** All that a page knows: {@code ALL/pending} → 3, {@code 2016-03-30} → the announcement. */
    private static final class Client extends TreeMap<String, String> {

        private static final JsonMapper JSON = new JsonMapper();

        Client apply(Step step) throws Exception {
            if (step.frame().isPresent()) {
                var text = step.frame().orElseThrow().toString();
                assertThat(text).doesNotContain("event: reset");
                var data = JSON.readTree(text.substring(text.indexOf("data: ") + 6));
                // National figures by scope, those of a cut by value.
                data.path(data.has("values") ? "values" : "figures")
                        .properties()
                        .forEach(scope -> scope.getValue()
                                .properties()
                                .forEach(figure -> put(
                                        scope.getKey() + '/' + figure.getKey(),
                                        figure.getValue().asText())));
                if (data.has("values")) {
                    // Of a value that is not there all is zero.
                    var _ = values().removeIf("0"::equals);
                }
                data.path("announcements").forEach(one -> put(one.get("date").asText(), one.toString()));
            }
            // As the page does: one that is none any more goes.
            var _ = values().removeIf(
                            one -> one.contains("\"granted\":0,\"declined\":0,\"lifeSentences\":0,\"releases\":[]"));
            return this;
        }
    }

    @Test
    void what_came_back_to_zero_is_told() throws Exception {
        var told = new Told()
                .partials(0, daily("2016-01-04", COMMUTATION), Figures.of(Measure.SET_ASIDE, 80))
                .partials(0, daily("2016-01-04", REPRIEVE), Figures.of(Measure.PENDING, 1))
                .swap(0);
        var client = whole(told.snapshot(), national(Scope.ALL));
        assertThat(client).containsEntry("ALL/setAside", "80").containsEntry("OTHER/pending", "1");
        var _ = told.partials(0, daily("2016-01-04", COMMUTATION), Figures.NONE)
                .partials(0, daily("2016-01-04", REPRIEVE), Figures.NONE)
                .swap(0);

        var again = told.readAgain(6, 6).snapshot();
        var _ = client.apply(frames.next(new Seen.UpTo(Told.LOG, 2), again, national(Scope.ALL)));

        assertThat(client)
                .isEqualTo(whole(again, national(Scope.ALL)))
                .containsEntry("ALL/setAside", "0")
                .containsEntry("OTHER/pending", "0");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void wherever_the_log_is_compacted_and_read_again_the_client_comes_to_the_whole(long seed) throws Exception {
        var random = new Random(seed);
        var told = new Told();
        var seenAt = new TreeMap<Long, Snapshot>();
        for (int flush = 0; flush < FLUSHES; flush++) {
            tellSomething(told, random);
            seenAt.put(told.snapshot().offset(), told.snapshot());
        }
        for (long end : seenAt.keySet()) {
            for (long compacted = 0; compacted <= end + 1; compacted++) {
                resumeEverywhere(told.readAgain(end + 1, compacted).goOn(told).snapshot(), seenAt, random);
            }
        }
    }

    private void resumeEverywhere(Snapshot now, Map<Long, Snapshot> seenAt, Random random) throws Exception {
        var nationally = Scope.NATIONAL.get(random.nextInt(Scope.NATIONAL.size()));
        resumeEverywhere(now, seenAt, national(nationally));
        var scope = Scope.values()[random.nextInt(Scope.values().length)];
        resumeEverywhere(now, seenAt, new Subscription(scope, Optional.of(CUTS.get(random.nextInt(CUTS.size())))));
    }

    private void resumeEverywhere(Snapshot now, Map<Long, Snapshot> seenAt, Subscription subscription)
            throws Exception {
        var whole = whole(now, subscription);
        for (var seen : seenAt.entrySet()) {
            var client = whole(seen.getValue(), subscription);
            var _ = client.apply(frames.next(new Seen.UpTo(Told.LOG, seen.getKey()), now, subscription));
            assertThat(client)
                    .as("seen %d, now %d", seen.getKey(), now.offset())
                    .isEqualTo(whole);
        }
    }

    private Client whole(Snapshot snapshot, Subscription subscription) throws Exception {
        return new Client().apply(frames.next(new Seen.Nothing(), snapshot, subscription));
    }

    private static Administration acting(Random random) {
        return random.nextBoolean() ? Administration.OBAMA : Administration.TRUMP_FIRST;
    }

    /** Values so few that they often come back to what they were. */
    private static void tellSomething(Told told, Random random) {
        int partition = random.nextInt(2);
        for (int cells = random.nextInt(3); cells >= 0; cells--) {
            var type = ClemencyType.values()[random.nextInt(ClemencyType.values().length)];
            var day = FIRST_DAY.plusDays(random.nextInt(2));
            long count = random.nextInt(2);
            var _ =
                    switch (random.nextInt(5)) {
                        case 0 ->
                            told.partials(
                                    partition, new Cell.Announcement(day, type), Figures.of(Measure.ANNOUNCED, count));
                        case 1 ->
                            told.partials(
                                    partition,
                                    new Cell.Release(day, type, day.plusDays(9)),
                                    Figures.of(Measure.RELEASES, count));
                        case 2 ->
                            told.partials(
                                    partition,
                                    new Cell.Cut(
                                            YearMonth.from(day),
                                            type,
                                            Dimension.DISTRICT,
                                            random.nextBoolean() ? "Alaska" : "Hawaii"),
                                    Figures.of(Measure.PENDING, count));
                        default ->
                            told.partials(
                                    partition,
                                    daily(day.toString(), type, Programme.TRADITIONAL, acting(random)),
                                    Figures.of(Map.of(Measure.GRANTED, count, Measure.PENDING, -count)));
                    };
        }
        var _ = told.swap(partition);
    }
}
