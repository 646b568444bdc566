package clemency.stats.summary;

import static clemency.events.Administration.OBAMA;
import static clemency.events.Administration.TRUMP_FIRST;
import static clemency.events.ClemencyType.COMMUTATION;
import static clemency.events.ClemencyType.PARDON;
import static clemency.events.Programme.CLEMENCY_INITIATIVE_2014;
import static clemency.events.Programme.TRADITIONAL;
import static clemency.stats.view.Told.daily;
import static clemency.stats.view.Told.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clemency.http.ProblemException;
import clemency.http.Violation;
import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;
import clemency.stats.view.PublishedGrants;
import clemency.stats.view.Told;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest {

    private final Told told = new Told()
            .partials(0, daily("2016-01-04", COMMUTATION), received(10))
            .partials(0, daily("2016-02-01", COMMUTATION), gone(Measure.GRANTED, 2))
            .partials(1, daily("2016-02-01", COMMUTATION), gone(Measure.DENIED_EXPRESS, 1))
            .partials(1, daily("2016-03-01", COMMUTATION), gone(Measure.DENIED_PRESUMED, 1))
            .partials(1, daily("2016-03-01", PARDON), received(5))
            .partials(1, daily("2017-02-01", COMMUTATION, TRADITIONAL, TRUMP_FIRST), gone(Measure.CLOSED, 4))
            .partials(1, daily("2016-02-02", PARDON, CLEMENCY_INITIATIVE_2014, OBAMA), Figures.of(Measure.SET_ASIDE, 3))
            .swap(0)
            .swap(1);

    @Test
    void without_a_period_tells_everything() {
        var summary = ask();

        assertThat(summary.pendingAtStart()).isZero();
        assertThat(summary.received()).isEqualTo(15);
        assertThat(summary.granted()).isEqualTo(2);
        assertThat(summary.denied()).isEqualTo(2);
        assertThat(summary.closed()).isEqualTo(4);
        assertThat(summary.pending()).isEqualTo(7);
        assertThat(summary.setAside()).isEqualTo(3);
        assertThat(summary.grantRate()).isEqualTo(0.25);
        assertThat(summary.clearanceRate()).isEqualTo(0.5333);
        assertThat(summary.residual()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        // from, asOf, pendingAtStart, received, granted, denied, pending
        "2016-01-04, 2016-01-04, 0, 10, 0, 0, 10",
        "2016-01-05, 2016-01-31, 10, 0, 0, 0, 10",
        "2016-02-01, 2016-02-01, 10, 0, 2, 1, 7",
        "2016-02-02, 2016-02-29, 7, 0, 0, 0, 7",
        "2016-03-01, 2016-12-31, 7, 5, 0, 1, 11",
        "0001-01-01, 9999-12-31, 0, 15, 2, 2, 7"
    })
    void a_period_is_inclusive_at_both_ends_and_closes(
            String from, String asOf, long start, long received, long granted, long denied, long pending) {
        var summary = ask("from=" + from, "asOf=" + asOf);

        assertThat(List.of(
                        summary.pendingAtStart(),
                        summary.received(),
                        summary.granted(),
                        summary.denied(),
                        summary.pending()))
                .containsExactly(start, received, granted, denied, pending);
        assertThat(summary.residual()).isZero();
    }

    @Test
    void an_administration_begins_with_what_the_earlier_ones_left() {
        var summary = ask("administration=TRUMP_FIRST");

        assertThat(summary.pendingAtStart()).isEqualTo(11);
        assertThat(summary.closed()).isEqualTo(4);
        assertThat(summary.granted()).isZero();
        assertThat(summary.pending()).isEqualTo(7);
        assertThat(summary.setAside()).isEqualTo(3);
        assertThat(summary.residual()).isZero();
        assertThat(ask("administration=OBAMA").pending()).isEqualTo(11);
        assertThat(ask("administration=OBAMA").pendingAtStart()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        // from, asOf, administration, pendingAtStart, pending
        "2016-02-02, 2016-12-31, OBAMA, 7, 11",
        "2016-02-02, 2016-12-31, TRUMP_FIRST, 0, 0",
        "2016-10-01, 2017-09-30, OBAMA, 11, 11",
        "2016-10-01, 2017-09-30, TRUMP_FIRST, 11, 7",
        "2017-06-01, 2017-09-30, OBAMA, 0, 0",
        "2017-06-01, 2017-09-30, TRUMP_FIRST, 7, 7",
        "2017-01-20, 2017-01-20, OBAMA, 11, 11",
        "2017-01-20, 2017-01-20, TRUMP_FIRST, 11, 11"
    })
    void in_a_period_it_holds_what_it_found_if_it_was_in_office(
            String from, String asOf, String administration, long start, long pending) {
        var summary = ask("from=" + from, "asOf=" + asOf, "administration=" + administration);

        assertThat(summary.pendingAtStart()).isEqualTo(start);
        assertThat(summary.pending()).isEqualTo(pending);
        assertThat(summary.residual()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        // knownAt, asOf, received: 3 on the first of February, of which 2 were recorded on the first of March; 4 in
        // April
        "2016-01-31, 2016-12-31, 0",
        "2016-02-01, 2016-12-31, 1",
        "2016-02-29, 2016-02-01, 1",
        "2016-03-01, 2016-02-01, 3",
        "2016-03-31, 2016-12-31, 3",
        "2016-04-05, 2016-04-05, 7",
        "2016-12-31, 2016-01-31, 0"
    })
    void what_was_known_on_a_day_can_be_asked_later(String knownAt, String asOf, long received) {
        var kind =
                new Cell.Late(LocalDate.parse("2016-02-01"), COMMUTATION, TRADITIONAL, LocalDate.parse("2016-03-01"));
        var late = new Told()
                .partials(0, daily("2016-02-01", COMMUTATION), received(3))
                .partials(0, daily("2016-04-05", COMMUTATION), received(4))
                .partials(0, kind, received(2))
                .swap(0);

        var summary = Summary.of(late.snapshot(), question("knownAt=" + knownAt, "asOf=" + asOf));

        assertThat(summary.received()).isEqualTo(received);
        assertThat(summary.pending()).isEqualTo(received);
        assertThat(summary.residual()).isZero();
    }

    @Test
    void a_restatement_is_the_difference_of_two_evenings() {
        var kind =
                new Cell.Late(LocalDate.parse("2016-02-01"), COMMUTATION, TRADITIONAL, LocalDate.parse("2016-03-01"));
        var restated = new Told()
                .partials(0, daily("2016-02-01", COMMUTATION), received(3))
                .partials(0, kind, received(2))
                .swap(0);
        var period = new String[] {"from=2016-02-01", "asOf=2016-02-29"};

        assertThat(Summary.of(restated.snapshot(), question(period[0], period[1], "knownAt=2016-02-29"))
                        .received())
                .isEqualTo(1);
        assertThat(Summary.of(restated.snapshot(), question(period)).received()).isEqualTo(3);
    }

    @Test
    void type_and_programme_cut() {
        assertThat(ask("clemencyType=PARDON").received()).isEqualTo(5);
        assertThat(ask("programme=CLEMENCY_INITIATIVE_2014").setAside()).isEqualTo(3);
        assertThat(ask("programme=CLEMENCY_INITIATIVE_2014").received()).isZero();
    }

    @Test
    void a_rate_of_a_negative_flow_is_none() {
        var _ = told.partials(7, daily("2031-01-06", COMMUTATION), Figures.of(Measure.GRANTED, -1))
                .partials(7, daily("2031-01-07", COMMUTATION), Figures.of(Measure.CLOSED, 3))
                .partials(7, daily("2031-01-07", PARDON), Figures.of(Measure.RECEIVED, 4))
                .swap(7);

        var declined = ask("from=2031-01-06", "asOf=2031-01-06");
        assertThat(declined.grantRate()).isNull();
        assertThat(declined.clearanceRate()).isNull();
        var both = ask("from=2031-01-06", "asOf=2031-01-07");
        assertThat(both.grantRate()).isNull();
        assertThat(both.clearanceRate()).isEqualTo(0.5);
    }

    @Test
    void a_rate_of_nothing_is_none() {
        var summary = ask("asOf=2015-01-01");

        assertThat(summary.grantRate()).isNull();
        assertThat(summary.clearanceRate()).isNull();
    }

    @Test
    void a_figure_that_does_not_close_is_shown() {
        var _ = told.partials(5, daily("2016-05-01", PARDON), Figures.of(Measure.RECEIVED, 1))
                .swap(5);

        assertThat(ask().residual()).isEqualTo(-1);
        assertThat(ask("clemencyType=COMMUTATION").residual()).isZero();
    }

    @Test
    void the_published_counts() {
        var grants = new Told();
        grants.tellAll(PublishedGrants.records(0));

        var summary = Summary.of(grants.snapshot(), question("asOf=2016-03-30"));

        assertThat(summary.granted()).isEqualTo(248);
        assertThat(summary.lifeSentencesCommuted()).isEqualTo(92);
        assertThat(summary.residual()).isZero();
        assertThat(Summary.of(grants.snapshot(), question("from=2015-12-18", "asOf=2015-12-18"))
                        .granted())
                .isEqualTo(95);
    }

    @ParameterizedTest
    @CsvSource({
        "asOf=2016-02-30, asOf, date",
        "asOf=yesterday, asOf, date",
        "asOf=+12016-01-01, asOf, date",
        "from=, from, date",
        "clemencyType=AMNESTY, clemencyType, one-of",
        "clemencyType=pardon, clemencyType, one-of",
        "administration=LINCOLN, administration, one-of",
        "programme=no programme, programme, format",
        "knownAt=2016-02-30, knownAt, date",
        "as_of=2016-01-01, as_of, unknown-parameter"
    })
    void a_wrong_parameter_is_named_with_its_rule(String parameter, String pointer, String rule) {
        assertThatThrownBy(() -> question(parameter)).isInstanceOfSatisfying(ProblemException.class, refused -> {
            assertThat(refused.problem().status()).isEqualTo(400);
            assertThat(refused.problem().violations())
                    .extracting(Violation::pointer, Violation::rule)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(pointer, rule));
        });
    }

    @Test
    void a_day_that_has_not_come_is_refused() {
        var today = LocalDate.of(2016, 3, 30);

        assertThat(question(today, "asOf=2016-03-30").asOf()).isEqualTo(today);
        assertThatThrownBy(() -> question(today, "asOf=2016-03-31"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().violations())
                                .extracting(Violation::rule)
                                .containsExactly("not-in-future"));
    }

    @Test
    void a_period_that_ends_before_it_begins_and_a_parameter_sent_twice_are_refused() {
        assertThatThrownBy(() -> question("from=2016-01-02", "asOf=2016-01-01")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Question.of(Map.of("asOf", List.of("2016-01-01", "2016-01-02")), LocalDate.MAX))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> question("knownAt=2016-01-02", "administration=OBAMA"))
                .isInstanceOf(ProblemException.class);
    }

    private Summary ask(String... parameters) {
        return Summary.of(told.snapshot(), question(parameters));
    }

    private static Question question(String... parameters) {
        return question(LocalDate.MAX, parameters);
    }

    private static Question question(LocalDate today, String... parameters) {
        return Question.of(
                Arrays.stream(parameters)
                        .collect(Collectors.toMap(
                                parameter -> parameter.substring(0, parameter.indexOf('=')),
                                parameter -> List.of(parameter.substring(parameter.indexOf('=') + 1)))),
                today);
    }

    private static Figures gone(Measure how, long count) {
        return Figures.of(Map.of(how, count, Measure.PENDING, -count));
    }
}
