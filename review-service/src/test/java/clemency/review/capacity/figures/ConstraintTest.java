package clemency.review.capacity.figures;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.review.capacity.figures.Constraint.Binding;
import clemency.review.capacity.figures.Constraint.Situation;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintTest {

    /** 22 attorneys with 880 hours a week, 10 support staff with 400. */
    private static Situation situation(
            long queue,
            long desk,
            long recommendation,
            long whiteHouse,
            long room,
            double onDesks,
            double owed,
            double supportOwed,
            double decided) {
        return new Situation(
                Map.of(
                        Station.QUEUE, queue,
                        Station.DESK, desk,
                        Station.RECOMMENDATION, recommendation,
                        Station.WHITE_HOUSE, whiteHouse),
                room,
                onDesks,
                Demand.of(22, 0, 880 * Span.WEEKS, owed),
                Demand.of(10, 0, 400 * Span.WEEKS, supportOwed),
                decided);
    }

    @ParameterizedTest
    @CsvSource({
        // queue, desk, recommendation, White House, room, on desks, owed, owed by support, decided a week
        "0, 0, 0, 0, 550, 0, 0, 0, 0, NONE",
        "9000, 550, 0, 0, 0, 2200, 38200, 100, 5, ATTORNEY_HOURS",
        "9000, 88, 0, 0, 0, 352, 36352, 100, 5, LIMIT_OF_OPEN_CASES",
        "9000, 88, 0, 0, 1, 352, 36352, 100, 5, ATTORNEY_HOURS",
        "9000, 550, 0, 0, 0, 2200, 38200, 50000, 5, SUPPORT_HOURS",
        "1000, 10, 0, 0, 1000, 40, 4040, 100, 5, NOBODY_TAKES_THEM",
        "1000, 10, 0, 0, 999, 40, 4040, 100, 5, ATTORNEY_HOURS",
        "500, 100, 0, 0, 0, 400, 2400, 100, 5, NONE",
        "0, 1000, 0, 0, 0, 4000, 4000, 100, 5, ATTORNEY_HOURS",
        "10, 10, 200, 30, 530, 40, 80, 10, 5, RECOMMENDATION",
        "10, 10, 30, 200, 530, 40, 80, 10, 5, WHITE_HOUSE",
        "10, 10, 30, 200, 530, 40, 80, 10, 50, NONE",
        "0, 0, 0, 1, 530, 40, 80, 10, 0, WHITE_HOUSE"
    })
    void whereMostWait(
            long queue,
            long desk,
            long recommendation,
            long whiteHouse,
            long room,
            double onDesks,
            double owed,
            double supportOwed,
            double decided,
            Binding binding) {
        var constraint = Constraint.of(
                situation(queue, desk, recommendation, whiteHouse, room, onDesks, owed, supportOwed, decided));

        assertThat(constraint.binding()).isEqualTo(binding);
    }

    @Test
    void nobodyIsAtWork() {
        var situation = new Situation(Map.of(Station.QUEUE, 1L), 0, 0, Demand.of(0, 0, 0, 4), Demand.of(0, 0, 0, 1), 0);

        assertThat(Constraint.of(situation))
                .isEqualTo(new Constraint(Binding.NO_ATTORNEY, "No attorney is at work: 1 petition waits."));
    }

    @Test
    void withoutSupportStaffTheirHoursBind() {
        var situation = new Situation(
                Map.of(Station.QUEUE, 900L),
                0,
                0,
                Demand.of(22, 0, 880 * Span.WEEKS, 3600),
                Demand.of(0, 0, 0, 450),
                0);

        assertThat(Constraint.of(situation).sentence())
                .isEqualTo(
                        "Support hours for screening and referrals bind: 900 petitions need 450 hours, of which the staff has"
                                + " 0 a week.");
    }

    @Test
    void theSentenceHasTheNumbers() {
        assertThat(Constraint.of(situation(9000, 550, 0, 0, 0, 2200, 38200, 100, 5))
                        .sentence())
                .isEqualTo(
                        "Attorney hours bind: 9,550 petitions need 38,200 hours, of which the staff has 880 a week: 43.4"
                                + " weeks of work.");
    }

    @Test
    void oneOfAThingIsOne() {
        var oneWeek = situation(10, 10, 0, 0, 0, 0, 880, 0, 5);
        var oneHour = new Situation(
                Map.of(Station.QUEUE, 1L), 0, 0, Demand.of(22, 0, 880 * Span.WEEKS, 0), Demand.of(0, 0, 0, 1), 0);

        assertThat(Constraint.of(oneWeek).sentence())
                .isEqualTo("Nothing binds: what the attorneys have before them is 1 week of work.");
        assertThat(Constraint.of(oneHour).sentence())
                .startsWith("Support hours for screening and referrals bind: 1 petition needs 1 hour, ");
    }
}
