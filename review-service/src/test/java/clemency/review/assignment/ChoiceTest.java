package clemency.review.assignment;

import static clemency.review.assignment.Given.ATTORNEY;
import static clemency.review.assignment.Given.ROOM;
import static clemency.review.assignment.Given.TODAY;
import static clemency.review.assignment.Given.queued;
import static clemency.review.assignment.Given.situation;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.review.assignment.Explanation.Occasion;
import clemency.review.assignment.Explanation.PassedOver;
import clemency.review.assignment.Explanation.Rule;
import clemency.review.assignment.Explanation.TieBreak;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without shares: capital cases first, then the oldest. */
class ChoiceTest {

    private static final QueuedCase OLD = queued("C000001", Programme.TRADITIONAL, "2011-01-03");
    private static final QueuedCase SAME_DAY = queued("C000009", Programme.TRADITIONAL, "2011-01-03");
    private static final QueuedCase INITIATIVE = queued("C000002", Given.INITIATIVE, "2014-05-01");
    private static final QueuedCase CAPITAL = queued("C000003", Programme.CAPITAL, "2016-01-14");

    @Test
    void aCapitalCaseIsAlwaysNext() {
        assertThat(taken(List.of(OLD, INITIATIVE, CAPITAL))).isEqualTo(CAPITAL);
    }

    @Test
    void thenTheOldestWhateverItsProgramme() {
        assertThat(taken(List.of(INITIATIVE, OLD))).isEqualTo(OLD);
    }

    @Test
    void theOrderOfTheQuestionDoesNotMatter() {
        var heads = new ArrayList<>(List.of(OLD, SAME_DAY, INITIATIVE));
        for (var seed = 0; seed < 20; seed++) {
            Collections.shuffle(heads, new Random(seed));
            assertThat(taken(heads)).isEqualTo(OLD);
        }
    }

    @ParameterizedTest
    @CsvSource({"10, 9, 100, true", "10, 10, 100, false", "10, 11, 100, false", "1, 0, 100, true", "10, 9, 9, false"})
    void nobodyGetsMoreThanTheLimit(int limit, int open, int officeLimit, boolean takes) {
        var levers = new Levers(1, List.of(), 0, 100, Filling.OFF, officeLimit);
        var desks = List.of(new Workload(ATTORNEY, limit, open));

        var choice = Choice.choose(ATTORNEY, situation(levers, desks, List.of(OLD)), TODAY);

        assertThat(choice instanceof Choice.Take).isEqualTo(takes);
        assertThat(choice instanceof Choice.NoRoom).isEqualTo(!takes);
    }

    @Test
    void anEmptyQueueGivesNothing() {
        assertThat(Choice.choose(ATTORNEY, situation(List.of()), TODAY)).isEqualTo(new Choice.NothingWaits());
    }

    @Test
    void whoIsNotThereGetsNothing() {
        assertThat(Choice.choose(new UUID(2, 2), situation(List.of(OLD)), TODAY))
                .isEqualTo(new Choice.NotThere());
    }

    @Test
    void onlyWhatTheAttorneyHandles() {
        var pardons = new Workload(ATTORNEY, 10, 9, Set.of(ClemencyType.PARDON), Set.of());
        var initiative = new Workload(ATTORNEY, 10, 9, Set.of(), Set.of(Given.INITIATIVE));
        var heads = List.of(OLD, INITIATIVE, CAPITAL);

        assertThat(Choice.choose(ATTORNEY, situation(Levers.INITIAL, List.of(pardons), heads), TODAY))
                .isEqualTo(new Choice.NothingWaits());
        assertThat(((Choice.Take) Choice.choose(ATTORNEY, situation(Levers.INITIAL, List.of(initiative), heads), TODAY))
                        .queued())
                .isEqualTo(INITIATIVE);
    }

    @Test
    void neverACaseInConflict() {
        var conflict = new Conflict(ATTORNEY, CAPITAL.petition());
        var situation = new Situation(
                Levers.INITIAL, new Lately(List.of()), List.of(ROOM), List.of(OLD, CAPITAL), List.of(conflict));

        assertThat(((Choice.Take) Choice.choose(ATTORNEY, situation, TODAY)).queued())
                .isEqualTo(OLD);
    }

    @Test
    void whoAskAtTheSameTimeChooseFromWhatThoseBeforeHaveLeft() {
        var full = new UUID(2, 2);
        var desks = List.of(ROOM, new Workload(full, 3, 3));
        var situation = situation(Levers.INITIAL, desks, List.of(SAME_DAY, INITIATIVE, OLD));
        var left = situation.after(OLD, ATTORNEY);

        // The desk of the first has room for one more.
        assertThat(Choice.inTurn(List.of(full, ATTORNEY, ATTORNEY, UUID.randomUUID()), situation, TODAY))
                .containsExactly(
                        new Choice.NoRoom(),
                        Choice.choose(ATTORNEY, situation, TODAY),
                        Choice.choose(ATTORNEY, left, TODAY),
                        new Choice.NotThere());
        assertThat(Choice.choose(ATTORNEY, left, TODAY)).isEqualTo(new Choice.NoRoom());
    }

    @Test
    void howManyMoreWaitMakesNoDifference() {
        var third = queued("C000010", Programme.TRADITIONAL, "2011-01-04");

        assertThat(Choice.choose(ATTORNEY, situation(List.of(third, SAME_DAY, INITIATIVE, OLD)), TODAY))
                .isEqualTo(Choice.choose(ATTORNEY, situation(List.of(SAME_DAY, INITIATIVE, OLD)), TODAY));
    }

    @Test
    void itSaysWhy() {
        var why = ((Choice.Take) Choice.choose(ATTORNEY, situation(List.of(SAME_DAY, INITIATIVE, OLD)), TODAY)).why();

        // 2014-05-01 is 1,214 days after 2011-01-03; a day more, and its number would not matter.
        var behind = new PassedOver("C000002", Given.INITIATIVE, INITIATIVE.receivedOn(), null, 1215L);
        assertThat(why)
                .isEqualTo(new Explanation(
                        Occasion.PULLED,
                        Rule.OLDEST_RECEIVED,
                        TieBreak.CASE_NUMBER,
                        Programme.TRADITIONAL,
                        OLD.receivedOn(),
                        1838,
                        10,
                        9,
                        Levers.INITIAL,
                        null,
                        Rooms.of(List.of(ROOM)),
                        List.of(behind)));
    }

    @Test
    void nothingWouldHaveChangedACapitalCase() {
        var why = ((Choice.Take) Choice.choose(ATTORNEY, situation(List.of(OLD, CAPITAL)), TODAY)).why();

        assertThat(why.rule()).isEqualTo(Rule.CAPITAL_FIRST);
        assertThat(why.passedOver())
                .containsExactly(new PassedOver("C000001", Programme.TRADITIONAL, OLD.receivedOn(), null, null));
    }

    private static QueuedCase taken(List<QueuedCase> heads) {
        return ((Choice.Take) Choice.choose(ATTORNEY, situation(heads), TODAY)).queued();
    }
}
