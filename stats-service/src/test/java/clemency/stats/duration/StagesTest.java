package clemency.stats.duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import clemency.events.Envelope;
import clemency.events.Programme;
import clemency.stats.StayFold;
import clemency.stats.StayFold.Stay;
import clemency.stats.World;
import clemency.stats.aggregate.Stage;
import clemency.stats.aggregate.Sum;
import clemency.stats.view.Snapshot;
import clemency.stats.view.Told;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Times in stages as they are answered, against the petitions one by one. */
class StagesTest {

    private static final List<Envelope> EVENTS = World.of(11, 900);
    private static final Snapshot SNAPSHOT = Told.of(Sum.of(EVENTS)).snapshot();

    @ParameterizedTest
    @EnumSource(Stage.class)
    void each_stage_of_a_period_and_a_programme(Stage stage) {
        var days = days(stay -> stay.stage() == stage
                && stay.programme().equals(Programme.TRADITIONAL)
                && !YearMonth.from(stay.left()).isBefore(YearMonth.of(2014, 6))
                && !YearMonth.from(stay.left()).isAfter(YearMonth.of(2016, 5)));

        var told = Stages.of(SNAPSHOT, question(Map.of("from", "2014-06", "to", "2016-05", "programme", "TRADITIONAL")))
                .stages()
                .get(stage.ordinal());

        assertThat(told.stage()).isEqualTo(stage);
        assertThat(days).isNotEmpty();
        assertThat(told.timeInStage().count()).isEqualTo(days.size());
        assertThat(told.timeInStage().mean())
                .isEqualTo(Math.round(
                                100.0 * days.stream().mapToLong(Long::longValue).sum() / days.size())
                        / 100.0);
        assertThat(told.timeInStage().median()).isCloseTo(ranked(days, 50), within(2));
        assertThat(told.timeInStage().percentile80()).isCloseTo(ranked(days, 80), within(10));
        assertThat(told.timeInStage().percentile95()).isCloseTo(ranked(days, 95), withinPercentage(4.0));
        assertThat(told.timeInStage().bands())
                .allSatisfy(band -> assertThat(band.count()).isEqualTo(inBand(days, band)));
    }

    @Test
    void a_period_in_which_nothing_ended_names_all_stages_and_no_days() {
        var told = Stages.of(SNAPSHOT, question(Map.of("from", "2030-01")));

        assertThat(told.stages()).extracting(Stages.InStage::stage).containsExactly(Stage.values());
        assertThat(told.stages()).allSatisfy(each -> {
            assertThat(each.timeInStage().count()).isZero();
            assertThat(each.timeInStage().mean()).isNull();
            assertThat(each.timeInStage().median()).isNull();
        });
    }

    private static List<Long> days(Predicate<Stay> wanted) {
        return StayFold.of(EVENTS).stream()
                .filter(wanted)
                .map(Stay::days)
                .sorted()
                .toList();
    }

    private static long inBand(List<Long> days, Band band) {
        return days.stream()
                .filter(each -> each >= band.from() && (band.to() == null || each <= band.to()))
                .count();
    }

    private static int ranked(List<Long> sorted, int ofHundred) {
        return Math.toIntExact(sorted.get((sorted.size() * ofHundred + 99) / 100 - 1));
    }

    private static Question question(Map<String, String> parameters) {
        var sent = new java.util.HashMap<String, List<String>>();
        parameters.forEach((name, value) -> sent.put(name, List.of(value)));
        return Question.ofStages(sent);
    }
}
