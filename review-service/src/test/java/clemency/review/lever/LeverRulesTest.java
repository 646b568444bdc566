package clemency.review.lever;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Programme;
import clemency.http.Violation;
import clemency.review.assignment.Filling;
import clemency.review.assignment.Levers;
import clemency.review.assignment.Levers.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeverRulesTest {

    private static final Share HALF = new Share(Programme.TRADITIONAL, 50);
    private static final Share OTHER_HALF = new Share(Programme.CLEMENCY_INITIATIVE_2014, 50);

    @Test
    void sharesMakeAHundred() {
        assertThat(broken(List.of(HALF, OTHER_HALF), 0)).isEmpty();
        assertThat(broken(List.of(HALF), 50)).isEmpty();
        assertThat(broken(List.of(HALF, OTHER_HALF), 1)).containsExactly("/shares sum-100");
        assertThat(broken(List.of(HALF), 49)).containsExactly("/shares sum-100");
    }

    @Test
    void orThereAreNone() {
        assertThat(broken(List.of(), 0)).isEmpty();
    }

    @Test
    void noProgrammeTwice() {
        assertThat(broken(List.of(HALF, HALF), 0)).containsExactly("/shares/1/programme unique");
    }

    @Test
    void capitalCasesHaveNoShare() {
        assertThat(broken(List.of(HALF, new Share(Programme.CAPITAL, 50)), 0))
                .containsExactly("/shares/1/programme capital-first");
    }

    @Test
    void noSettingTwice() {
        var setting = new Filling.Setting(Programme.CAPITAL, true);
        var levers = new Levers(1, List.of(), 0, 100, new Filling(false, List.of(setting, setting)), null);

        assertThat(LeverRules.broken(levers))
                .extracting(Violation::pointer)
                .containsExactly("/filling/programmes/1/programme");
    }

    private static List<String> broken(List<Share> shares, int others) {
        return LeverRules.broken(new Levers(1, shares, others, 100, Filling.OFF, null)).stream()
                .map(violation -> violation.pointer() + " " + violation.rule())
                .toList();
    }
}
