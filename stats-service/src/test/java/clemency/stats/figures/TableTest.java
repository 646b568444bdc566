package clemency.stats.figures;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.stats.World;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;
import clemency.stats.aggregate.Sum;
import clemency.stats.view.Snapshot;
import clemency.stats.view.Told;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
