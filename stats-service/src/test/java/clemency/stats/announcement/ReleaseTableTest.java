package clemency.stats.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.stats.view.PublishedGrants;
import clemency.stats.view.Scope;
import clemency.stats.view.Told;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReleaseTableTest {

    @Test
    void has_a_line_for_each_month() {
        var told = new Told();
        told.tellAll(PublishedGrants.records(0));
        var asOf = told.snapshot().dataAsOf();

        var table = new ReleaseTable(Releases.byMonth(told.snapshot(), Scope.COMMUTATION), asOf);

        assertThat(table.columns()).containsExactly("month", "count", "dataAsOf");
        assertThat(table.lines())
                .containsExactly(
                        List.of(YearMonth.of(2016, 7), 54L, asOf),
                        List.of(YearMonth.of(2016, 9), 2L, asOf),
                        List.of(YearMonth.of(2017, 3), 5L, asOf));
    }
}
