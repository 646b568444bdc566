package clemency.review.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Programme;
import clemency.review.assignment.Filling;
import clemency.review.assignment.Levers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final LocalDate MONDAY = LocalDate.of(2016, 3, 28);
    private static final LocalDate TODAY = LocalDate.of(2016, 3, 30);
    private static final Levers LEVERS =
            new Levers(7, List.of(new Levers.Share(Programme.TRADITIONAL, 30)), 70, 100, Filling.OFF, null);

    @Test
    void assignmentsBesideShares() {
        var traditional = new Line.Row(Programme.TRADITIONAL, 1, 1, 0, 0, 900L, 5, LocalDate.of(2016, 3, 1));
        var other = new Line.Row(new Programme("OTHER"), 2, 1, 0, 1, 10L, 0, null);
        var capital = new Line.Row(Programme.CAPITAL, 4, 4, 0, 0, 1L, 0, null);

        var report = Report.of(MONDAY, LEVERS, List.of(capital, other, traditional), TODAY);

        assertThat(report.until()).isEqualTo(LocalDate.of(2016, 4, 3));
        assertThat(report.assigned()).isEqualTo(3);
        assertThat(report.programmes())
                .containsExactly(
                        new Line(Programme.CAPITAL, null, null, 4, 4, 0, 0, 1L, 0, null),
                        new Line(new Programme("OTHER"), null, new BigDecimal("66.7"), 2, 1, 0, 1, 10L, 0, null),
                        new Line(Programme.TRADITIONAL, 30, new BigDecimal("33.3"), 1, 1, 0, 0, 900L, 5, 29L));
    }

    @Test
    void aWeekWithoutAny() {
        var waits = new Line.Row(Programme.TRADITIONAL, 0, 0, 0, 0, null, 5, LocalDate.of(2016, 3, 1));

        assertThat(Report.of(MONDAY, LEVERS, List.of(waits), TODAY)
                        .programmes()
                        .getFirst()
                        .percent())
                .isZero();
    }
}
