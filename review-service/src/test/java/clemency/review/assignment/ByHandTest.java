package clemency.review.assignment;

import static clemency.review.assignment.Given.ATTORNEY;
import static clemency.review.assignment.Given.INITIATIVE;
import static clemency.review.assignment.Given.ROOM;
import static clemency.review.assignment.Given.TODAY;
import static clemency.review.assignment.Given.queued;
import static clemency.review.assignment.Given.share;
import static clemency.review.assignment.Given.shares;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.review.assignment.Explanation.Occasion;
import clemency.review.assignment.Explanation.Rule;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody's own choice: what holds all the same. */
class ByHandTest {

    private static final QueuedCase HEAD = queued("C000001", Programme.TRADITIONAL, "2011-01-03");
    private static final QueuedCase CHOSEN = queued("C000002", INITIATIVE, "2015-06-01");

    @Test
    void itSaysWhatItPassedOver() {
        var why = ((Choice.Take) byHand(Levers.INITIAL, List.of(ROOM), List.of(HEAD), List.of())).why();

        assertThat(why.occasion()).isEqualTo(Occasion.BY_HAND);
        assertThat(why.rule()).isEqualTo(Rule.BY_HAND);
        assertThat(why.programme()).isEqualTo(INITIATIVE);
        assertThat(why.passedOver())
                .extracting(Explanation.PassedOver::caseNumber, Explanation.PassedOver::daysShort)
                .containsExactly(org.assertj.core.api.Assertions.tuple("C000001", 0L));
    }

    @Test
    void alsoOfItsOwnProgramme() {
        var older = queued("C000003", INITIATIVE, "2013-06-01");
        var younger = queued("C000004", INITIATIVE, "2015-06-02");
        var why = ((Choice.Take) byHand(Levers.INITIAL, List.of(ROOM), List.of(HEAD, older, younger), List.of())).why();

        assertThat(why.passedOver())
                .extracting(Explanation.PassedOver::caseNumber)
                .containsExactly("C000001", "C000003");
    }

    @Test
    void theHeadOfItsProgrammePassesOverNoneOfIt() {
        var younger = queued("C000004", INITIATIVE, "2015-06-02");
        var why = ((Choice.Take) byHand(Levers.INITIAL, List.of(ROOM), List.of(CHOSEN, younger), List.of())).why();

        assertThat(why.passedOver()).isEmpty();
    }

    @Test
    void itIsWeighedLikeTheOthers() {
        var why = ((Choice.Take) byHand(shares(40, share(INITIATIVE, 60)), List.of(ROOM), List.of(HEAD), List.of()))
                .why();

        assertThat(why.turn().share()).isEqualTo(60);
        assertThat(why.turn().owed()).isEqualByComparingTo("0.60");
    }

    @Test
    void alsoWhereNothingElseWaits() {
        assertThat(byHand(shares(40, share(INITIATIVE, 60)), List.of(ROOM), List.of(), List.of()))
                .isInstanceOf(Choice.Take.class);
    }

    @Test
    void limitsHandledTypesAndConflictsHold() {
        var full = new Workload(ATTORNEY, 1, 1);
        var pardons = new Workload(ATTORNEY, 9, 0, Set.of(ClemencyType.PARDON), Set.of());
        var conflict = new Conflict(ATTORNEY, CHOSEN.petition());

        assertThat(byHand(Levers.INITIAL, List.of(full), List.of(), List.of())).isEqualTo(new Choice.NoRoom());
        assertThat(byHand(Levers.INITIAL, List.of(pardons), List.of(), List.of()))
                .isEqualTo(new Choice.NotHandled());
        assertThat(byHand(Levers.INITIAL, List.of(ROOM), List.of(), List.of(conflict)))
                .isEqualTo(new Choice.InConflict());
        assertThat(byHand(Levers.INITIAL, List.of(new Workload(new UUID(2, 9), 9, 0)), List.of(), List.of()))
                .isEqualTo(new Choice.NotThere());
    }

    private static Choice byHand(
            Levers levers, List<Workload> desks, List<QueuedCase> heads, List<Conflict> conflicts) {
        var situation = new Situation(levers, new Lately(List.of()), desks, heads, conflicts);
        return Choice.byHand(CHOSEN, ATTORNEY, situation, TODAY);
    }
}
