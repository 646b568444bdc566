package clemency.review.effort;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.events.SentenceKind;
import clemency.events.StaffKind;
import clemency.review.effort.hours.CaseKind;
import clemency.review.effort.hours.Complexity;
import clemency.review.effort.hours.Stage;
import clemency.review.effort.hours.Standard;
import clemency.review.effort.hours.Standards;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** The standards of a day, each beside what the cases that it holds for have really cost. */
record Effort(LocalDate asOf, List<Line> standards) {

    /**
     * @param clemencyType null for all, as programme and complexity are
     * @param hours the standard
     * @param actual over the cases on which all work is done and hours were entered, and no more special standard holds for
     */
    record Line(
            Stage stage,
            StaffKind by,
            ClemencyType clemencyType,
            Programme programme,
            Complexity complexity,
            BigDecimal hours,
            LocalDate effectiveOn,
            Actual actual) {}

    /** @param meanHours of a case, with two decimals; null where there is none */
    record Actual(long cases, BigDecimal meanHours) {

        static Actual of(List<Spent> spent) {
            var cases = spent.stream().mapToLong(Spent::cases).sum();
            var hours = spent.stream().map(Spent::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Actual(
                    cases, cases == 0 ? null : hours.divide(BigDecimal.valueOf(cases), 2, RoundingMode.HALF_UP));
        }
    }

    /** What all cases of a kind together have cost in one stage. */
    record Spent(
            Stage stage,
            ClemencyType clemencyType,
            Programme programme,
            SentenceKind sentenceKind,
            long cases,
            BigDecimal hours) {

        CaseKind kind() {
            return CaseKind.of(clemencyType, programme, sentenceKind);
        }
    }

    static Effort of(LocalDate today, List<StandardRow> rows, List<Spent> spent) {
        var standards = new Standards(rows.stream().map(StandardRow::standard).toList());
        return new Effort(
                today, rows.stream().map(row -> line(row, standards, spent)).toList());
    }

    private static Line line(StandardRow row, Standards standards, List<Spent> spent) {
        var standard = row.standard();
        var governed =
                spent.stream().filter(one -> governs(standard, standards, one)).toList();
        return new Line(
                row.stage(),
                row.stage().by(),
                row.clemencyType(),
                row.programme(),
                row.complexity(),
                row.hours(),
                row.effectiveOn(),
                Actual.of(governed));
    }

    private static boolean governs(Standard standard, Standards standards, Spent spent) {
        return standards
                .governing(spent.stage(), spent.kind())
                .filter(standard::equals)
                .isPresent();
    }
}
