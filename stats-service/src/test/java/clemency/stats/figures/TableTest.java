package clemency.stats.figures;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.stats.World;
import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;
import clemency.stats.aggregate.Sum;
import clemency.stats.view.Snapshot;
import clemency.stats.view.Told;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private static final Snapshot WORLD =
            Told.of(Sum.of(World.of(20160330, 400))).snapshot();

    @ParameterizedTest
    @CsvSource({
        "clemencyType, day", "clemencyType, month", "clemencyType, fiscalYear", "programme, month",
                "programme, fiscalYear",
        "district, month", "district, fiscalYear", "offenceCategory, fiscalYear", "sentenceKind, month",
                "represented, month"
    })
    void each_row_closes_and_begins_where_the_last_one_ended(String cut, String period) {
        var pending = new HashMap<String, Number>();
        for (var row : all("cut=" + cut, "period=" + period)) {
            assertThat(row.figures().get("residual")).isEqualTo(0L);
            assertThat(row.figures().get("pendingAtStart")).isEqualTo(pending.getOrDefault(row.value(), 0L));
            pending.put(row.value(), row.figures().get("pending"));
        }
        assertThat(sum(pending.values().stream().toList()))
                .isEqualTo(WORLD.whole(_ -> true).get(Measure.PENDING));
    }

    @ParameterizedTest
    @CsvSource({
        "clemencyType, administration",
        "programme, administration",
        "administration, month",
        "administration, fiscalYear"
    })
    void each_row_of_administrations_closes(String cut, String period) {
        assertThat(all("cut=" + cut, "period=" + period))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.figures().get("residual")).isEqualTo(0L));
    }

    @ParameterizedTest
    @CsvSource({
        "clemencyType",
        "programme",
        "administration",
        "district",
        "offenceCategory",
        "sentenceKind",
        "represented"
    })
    void the_values_add_up_to_the_whole(String cut) {
        var received = all("cut=" + cut).stream()
                .map(row -> row.figures().get("received"))
                .toList();
        assertThat(sum(received)).isEqualTo(WORLD.whole(_ -> true).get(Measure.RECEIVED));
    }

    @Test
    void pages_are_the_whole_in_pieces() {
        var whole = ask("cut=district", "period=month", "limit=1000");
        var pieces = new ArrayList<Table.Row>();
        for (var page = 1;
                page <= ask("cut=district", "period=month", "limit=7").pages();
                page++) {
            pieces.addAll(ask("cut=district", "period=month", "limit=7", "page=" + page)
                    .rows());
        }
        assertThat(pieces).isEqualTo(whole.rows()).hasSize((int) whole.total());
        assertThat(ask("cut=district", "period=month", "limit=7", "page=999").rows())
                .isEmpty();
    }

    @Test
    void a_transition_year_has_two_rows_and_the_next_administration_finds_what_was_left() {
        var told = new Told()
                .partials(0, Told.daily("2016-10-03", ClemencyType.PARDON), Told.received(9))
                .partials(0, Told.daily("2017-01-20", ClemencyType.PARDON), granted(2))
                .partials(
                        0,
                        Told.daily(
                                "2017-02-01", ClemencyType.PARDON, Programme.TRADITIONAL, Administration.TRUMP_FIRST),
                        granted(1))
                .swap(0);

        var rows = Table.of(told.snapshot(), question("cut=administration")).rows();

        assertThat(rows).extracting(Table.Row::period).containsExactly("FY2017", "FY2017");
        assertThat(rows).extracting(Table.Row::value).containsExactly("OBAMA", "TRUMP_FIRST");
        assertThat(rows).extracting(row -> row.figures().get("pendingAtStart")).containsExactly(0L, 7L);
        assertThat(rows).extracting(row -> row.figures().get("granted")).containsExactly(2L, 1L);
        assertThat(rows).extracting(row -> row.figures().get("pending")).containsExactly(7L, 6L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"day", "month", "fiscalYear"})
    void administrations_hand_over_and_add_up_to_the_nation(String period) {
        var years = List.of("from=2015-10-01", "to=2017-09-30");
        var nation = all(years, "cut=clemencyType", "period=" + period);
        var left = 0L;
        for (var rows : byPeriod(all(years, "cut=administration", "period=" + period))) {
            var same = nation.stream()
                    .filter(row -> row.period().equals(rows.getFirst().period()))
                    .toList();
            assertThat(sum(same, "pendingAtStart")).isEqualTo(number(rows.getFirst(), "pendingAtStart"));
            assertThat(sum(same, "pending")).isEqualTo(number(rows.getLast(), "pending"));
            for (var flow : List.of("received", "granted", "denied", "closed", "adjustments")) {
                assertThat(sum(rows, flow)).isEqualTo(sum(same, flow));
            }
            left = left == 0 ? number(rows.getFirst(), "pendingAtStart") : left;
            for (var row : rows) {
                assertThat(number(row, "pendingAtStart")).isEqualTo(left);
                left = number(row, "pending");
            }
        }
    }

    /** As in the table of fiscal years: an administration begins with what was left, and one that is not there holds nothing. */
    @Test
    void who_is_not_in_office_holds_nothing_and_who_is_holds_what_was_found() {
        var snapshot = new Told()
                .partials(0, Told.daily("2015-03-02", ClemencyType.PARDON), Told.received(50))
                .partials(0, of("2019-03-01", Administration.TRUMP_FIRST), Told.received(30))
                .partials(0, of("2027-03-01", Administration.TRUMP_SECOND), Told.received(1_000))
                .swap(0)
                .snapshot();

        assertThat(stocks(snapshot, "from=2014-10-01", "to=2015-09-30"))
                .containsExactly(
                        "FY2015 OBAMA 0 50", "FY2015 TRUMP_FIRST 0 0", "FY2015 BIDEN 0 0", "FY2015 TRUMP_SECOND 0 0");
        assertThat(stocks(snapshot, "from=2016-10-01", "to=2017-09-30"))
                .contains("FY2017 OBAMA 50 50", "FY2017 TRUMP_FIRST 50 50", "FY2017 BIDEN 0 0");
        assertThat(stocks(snapshot, "from=2022-10-01", "to=2023-09-30"))
                .contains("FY2023 BIDEN 80 80", "FY2023 OBAMA 0 0");
        assertThat(stocks(snapshot, "from=2026-10-01", "to=2027-09-30"))
                .contains("FY2027 OBAMA 0 0", "FY2027 TRUMP_FIRST 0 0", "FY2027 TRUMP_SECOND 80 1080");
    }

    @Test
    void an_act_out_of_office_is_handed_on() {
        var snapshot = new Told()
                .partials(0, Told.daily("2016-03-01", ClemencyType.PARDON), Told.received(50))
                .partials(0, of("2016-05-02", Administration.TRUMP_FIRST), granted(1))
                .swap(0)
                .snapshot();

        assertThat(stocks(snapshot, "period=month", "from=2016-05-01"))
                .containsExactly("2016-05 OBAMA 50 50", "2016-05 TRUMP_FIRST 50 49");
    }

    private static Cell of(String day, Administration acting) {
        return Told.daily(day, ClemencyType.PARDON, Programme.TRADITIONAL, acting);
    }

    private static List<String> stocks(Snapshot snapshot, String... parameters) {
        return Table.of(snapshot, question(with(parameters, "cut=administration"))).rows().stream()
                .map(row -> row.period() + " " + row.value() + " " + number(row, "pendingAtStart") + " "
                        + number(row, "pending"))
                .toList();
    }

    private static Collection<List<Table.Row>> byPeriod(List<Table.Row> rows) {
        return rows.stream()
                .filter(row -> row.figures().values().stream()
                        .anyMatch(figure -> figure instanceof Long && figure.longValue() != 0))
                .collect(Collectors.groupingBy(Table.Row::period, TreeMap::new, Collectors.toList()))
                .values();
    }

    private static long number(Table.Row row, String measure) {
        return row.figures().get(measure).longValue();
    }

    private static long sum(List<Table.Row> rows, String measure) {
        return rows.stream().mapToLong(row -> number(row, measure)).sum();
    }

    @Test
    void an_administration_is_told_whole() {
        var rows = all("cut=clemencyType", "period=administration");
        assertThat(rows.stream().map(Table.Row::period).distinct())
                .containsExactlyElementsOf(
                        Arrays.stream(Administration.values()).map(Enum::name).toList());
    }

    @Test
    void a_period_that_is_cut_short_says_so() {
        var rows = ask("cut=clemencyType", "period=month", "from=2015-03-10", "to=2015-04-12", "clemencyType=PARDON")
                .rows();
        assertThat(rows).extracting(Table.Row::period).containsExactly("2015-03", "2015-04");
        assertThat(rows)
                .extracting(row -> row.from() + ".." + row.to())
                .containsExactly("2015-03-10..2015-03-31", "2015-04-01..2015-04-12");
    }

    @Test
    void all_of_time_is_as_long_as_something_moved() {
        assertThat(ask("cut=clemencyType", "period=day", "from=0001-01-01", "to=9999-12-31")
                        .total())
                .isLessThan(20_000);
        assertThat(Table.of(new Told().swap(0).snapshot(), question("cut=district"))
                        .rows())
                .isEmpty();
    }

    private static Figures granted(long count) {
        return Figures.of(Map.of(Measure.GRANTED, count, Measure.PENDING, -count));
    }

    private static List<Table.Row> all(List<String> more, String... parameters) {
        return all(Stream.concat(more.stream(), Arrays.stream(parameters)).toArray(String[]::new));
    }

    private static List<Table.Row> all(String... parameters) {
        var rows = new ArrayList<Table.Row>();
        var pages = ask(with(parameters, "page=1")).pages();
        for (var page = 1; page <= pages; page++) {
            rows.addAll(ask(with(parameters, "page=" + page)).rows());
        }
        return rows;
    }

    private static String[] with(String[] parameters, String page) {
        var all = Arrays.copyOf(parameters, parameters.length + 2);
        all[parameters.length] = page;
        all[parameters.length + 1] = "limit=1000";
        return all;
    }

    private static long sum(List<Number> numbers) {
        return numbers.stream().mapToLong(Number::longValue).sum();
    }

    private static Table ask(String... parameters) {
        return Table.of(WORLD, question(parameters));
    }

    private static Question question(String... parameters) {
        return Question.of(Arrays.stream(parameters)
                .collect(Collectors.toMap(
                        parameter -> parameter.substring(0, parameter.indexOf('=')),
                        parameter -> List.of(parameter.substring(parameter.indexOf('=') + 1)))));
    }
}
