package clemency.review.effort.hours;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.events.SentenceKind;
import clemency.events.StaffKind;
import clemency.review.casework.CaseStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StandardsTest {

    private static final List<Standard> LINES = List.of(
            line(Stage.INVESTIGATION, null, null, null, "3"),
            line(Stage.INVESTIGATION, null, null, Complexity.COMPLEX, "6"),
            line(Stage.INVESTIGATION, ClemencyType.PARDON, null, null, "10"),
            line(Stage.INVESTIGATION, null, Programme.CAPITAL, null, "80"),
            line(Stage.INVESTIGATION, ClemencyType.COMMUTATION, null, Complexity.COMPLEX, "7.5"),
            line(Stage.RECOMMENDATION, null, null, null, "1"),
            line(Stage.REFERRALS, null, null, null, "0.5"));

    private static final CaseKind ORDINARY =
            CaseKind.of(ClemencyType.COMMUTATION, Programme.TRADITIONAL, SentenceKind.TERM);

    private static Standard line(
            Stage stage, ClemencyType type, Programme programme, Complexity complexity, String hours) {
        return new Standard(stage, type, programme, complexity, new BigDecimal(hours));
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUTATION, TRADITIONAL, TERM, 3",
        "REMISSION, TRADITIONAL, LIFE, 6",
        "COMMUTATION, TRADITIONAL, LIFE, 7.5",
        "PARDON, TRADITIONAL, LIFE, 10",
        "PARDON, CAPITAL, DEATH, 80",
        "REPRIEVE, CAPITAL, DEATH, 80"
    })
    void theMostSpecialHolds(ClemencyType type, String programme, SentenceKind sentence, String hours) {
        var kind = CaseKind.of(type, new Programme(programme), sentence);
        for (var seed = 0; seed < 10; seed++) {
            var shuffled = new ArrayList<>(LINES);
            Collections.shuffle(shuffled, new Random(seed));

            var governing = new Standards(shuffled).governing(Stage.INVESTIGATION, kind);

            assertThat(governing.orElseThrow().hours()).isEqualByComparingTo(hours);
        }
    }

    @Test
    void eachKindOfStaffOwesItsOwnParts() {
        var standards = new Standards(LINES);
        var ahead = Stage.ahead(CaseStatus.ASSIGNED);

        assertThat(standards.hours(ahead, ORDINARY, StaffKind.ATTORNEY)).isEqualByComparingTo("4");
        assertThat(standards.hours(ahead, ORDINARY, StaffKind.SUPPORT)).isEqualByComparingTo("0.5");
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "1.25, 2.75", "3, 1", "9, 1"})
    void whatWasSpentIsTakenOffItsOwnPartAlone(String spent, String remaining) {
        var hours = new Standards(LINES)
                .remaining(
                        Stage.ahead(CaseStatus.ASSIGNED),
                        ORDINARY,
                        StaffKind.ATTORNEY,
                        Map.of(Stage.INVESTIGATION, new BigDecimal(spent)));

        assertThat(hours).isEqualByComparingTo(remaining);
    }

    @Test
    void whereNothingWasSetNothingIsOwed() {
        assertThat(new Standards(List.of()).hours(Stage.ahead(CaseStatus.WAITING), ORDINARY, StaffKind.ATTORNEY))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void workIsAheadOrDoneOrOnHold(CaseStatus status) {
        var states = List.of(!Stage.ahead(status).isEmpty(), Stage.done(status), status == CaseStatus.SET_ASIDE);

        assertThat(states).containsOnlyOnce(true);
    }
}
