package clemency.stats.duration;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import clemency.events.Envelope;
import clemency.stats.FinerFold;
import clemency.stats.World;
import clemency.stats.aggregate.Sum;
import clemency.stats.view.Snapshot;
import clemency.stats.view.Told;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Durations and ages as they are answered, against the petitions one by one. */
class WaitingTest {

    private static final List<Envelope> EVENTS = World.of(7, 600);
    private static final Snapshot SNAPSHOT = Told.of(Sum.of(EVENTS)).snapshot();
    private static final LocalDate TODAY = LocalDate.of(2018, 6, 1);
    private static final Targets TARGETS = () -> Map.of("TRADITIONAL", 200, "CAPITAL", 100);

    @ParameterizedTest
    @CsvSource({"2014-01, 2017-12", "2014-06, 2014-06", "2015-01, 2015-06", "2030-01, 2030-02"})
    void durations_of_a_period(String from, String to) {
        var days = FinerFold.durations(
                EVENTS, YearMonth.parse(from).atDay(1), YearMonth.parse(to).atEndOfMonth());

        var told = durations("from=" + from, "to=" + to).timeToDisposition();

        assertThat(told.count()).isEqualTo(days.size());
        assertThat(told.median()).isEqualTo(ranked(days, 50));
        assertThat(told.percentile80()).isEqualTo(ranked(days, 80));
        assertThat(told.percentile95()).isEqualTo(ranked(days, 95));
        assertThat(told.mean()).isEqualTo(mean(days));
        assertThat(told.bands().stream().mapToLong(Band::count).sum()).isEqualTo(days.size());
    }

    @Test
    void dispositions_add_up_and_those_in_time_are_a_share_of_those_with_a_target() {
        var all = durations();
        var parts = Stream.of("GRANTED", "DENIED_EXPRESS", "DENIED_PRESUMED", "CLOSED")
                .mapToLong(each ->
                        durations("disposition=" + each).timeToDisposition().count())
                .sum();

        assertThat(parts).isEqualTo(all.timeToDisposition().count());
        assertThat(all.withTarget())
                .isPositive()
                .isLessThan(all.timeToDisposition().count());
        assertThat(all.onTimeShare()).isBetween(0.01, 0.99);
        assertThat(durations("programme=CLEMENCY_INITIATIVE_2014").onTimeShare())
                .isNull();
    }

    @Test
    void ages_now_are_exact() {
        var active = FinerFold.active(EVENTS, LocalDate.MAX);
        var days = ages(active, TODAY);

        var told = ages();

        assertThat(told.exact()).isTrue();
        assertThat(told.asOf()).isEqualTo(TODAY);
        assertThat(told.ageOfActivePending().count()).isEqualTo(days.size());
        assertThat(told.ageOfActivePending().median()).isEqualTo(ranked(days, 50));
        assertThat(told.ageOfActivePending().percentile95()).isEqualTo(ranked(days, 95));
        assertThat(told.ageOfActivePending().mean()).isEqualTo(mean(days));
        assertThat(told.setAside()).isPositive();
        assertThat(told.ageOfActivePending().highest()).isEqualTo(days.getLast().intValue());
        assertThat(told.backlogOverTarget()).isPositive().isLessThanOrEqualTo(told.withTarget());
        assertThat(told.tenOldest())
                .isEqualTo(active.entrySet().stream()
                        .flatMap(entry -> Stream.generate(entry::getKey).limit(entry.getValue()))
                        .limit(10)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-01-01", "2014-09-17", "2015-06-30", "2016-02-29", "2017-03-03"})
    void ages_of_another_day_are_right_to_the_month_and_their_mean_to_the_day(String asOf) {
        var days = ages(FinerFold.active(EVENTS, LocalDate.parse(asOf)), LocalDate.parse(asOf));

        var told = ages("asOf=" + asOf);

        assertThat(told.exact()).isFalse();
        assertThat(told.tenOldest()).isNull();
        assertThat(told.ageOfActivePending().count()).isEqualTo(days.size());
        assertThat(told.ageOfActivePending().mean()).isEqualTo(mean(days));
        if (!days.isEmpty()) {
            assertThat(told.ageOfActivePending().median()).isCloseTo(ranked(days, 50), within(30));
            assertThat(told.ageOfActivePending().percentile80()).isCloseTo(ranked(days, 80), within(30));
            assertThat(told.ageOfActivePending().highest()).isCloseTo(ranked(days, 100), within(30));
        }
    }

    private static List<Long> ages(Map<LocalDate, Long> active, LocalDate day) {
        return active.entrySet().stream()
                .flatMap(entry ->
                        Stream.generate(() -> DAYS.between(entry.getKey(), day)).limit(entry.getValue()))
                .sorted()
                .toList();
    }

    private static Integer ranked(List<Long> sorted, int ofHundred) {
        return sorted.isEmpty()
                ? null
                : Integer.valueOf(sorted.get((int) Math.max(0, Math.ceil(sorted.size() * ofHundred / 100.0) - 1))
                        .intValue());
    }

    private static Double mean(List<Long> days) {
        return days.isEmpty()
                ? null
                : Double.valueOf(Math.round(
                                100.0 * days.stream().mapToLong(Long::longValue).sum() / days.size())
                        / 100.0);
    }

    private static Durations durations(String... parameters) {
        return Durations.of(SNAPSHOT, Question.ofDurations(sent(parameters)), TARGETS);
    }

    private static Ages ages(String... parameters) {
        return Ages.of(SNAPSHOT, Question.ofAges(sent(parameters), TODAY), TARGETS, TODAY);
    }

    private static Map<String, List<String>> sent(String... parameters) {
        return Arrays.stream(parameters)
                .collect(Collectors.toMap(
                        parameter -> parameter.substring(0, parameter.indexOf('=')),
                        parameter -> List.of(parameter.substring(parameter.indexOf('=') + 1))));
    }
}
