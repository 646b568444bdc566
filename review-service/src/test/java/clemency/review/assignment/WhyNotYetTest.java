package clemency.review.assignment;

import static clemency.review.assignment.Given.INITIATIVE;
import static clemency.review.assignment.Given.ROOM;
import static clemency.review.assignment.Given.TODAY;
import static clemency.review.assignment.Given.queued;
import static clemency.review.assignment.Given.share;
import static clemency.review.assignment.Given.shares;
import static clemency.review.assignment.WhyNotYet.Reason.ABOUT_TO_BE_ASSIGNED;
import static clemency.review.assignment.WhyNotYet.Reason.ALL_IN_CONFLICT;
import static clemency.review.assignment.WhyNotYet.Reason.NOBODY_ASKED;
import static clemency.review.assignment.WhyNotYet.Reason.NOBODY_HANDLES_IT;
import static clemency.review.assignment.WhyNotYet.Reason.NOBODY_HAS_ROOM;
import static clemency.review.assignment.WhyNotYet.Reason.OLDER_IN_PROGRAMME;
import static clemency.review.assignment.WhyNotYet.Reason.OTHER_PROGRAMME_FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhyNotYetTest {

    private static final QueuedCase OLD = queued("C000001", Programme.TRADITIONAL, "2011-01-03");
    private static final QueuedCase YOUNG = queued("C000002", INITIATIVE, "2015-01-03");
    private static final QueuedCase CAPITAL = queued("C000003", Programme.CAPITAL, "2016-01-14");

    @Test
    void nobodyAskedForTheOneThatIsNext() {
        var why = why(OLD, 0, Levers.INITIAL, List.of(ROOM));

        assertThat(why.reasons()).containsExactly(NOBODY_ASKED);
        assertThat(why.daysShort()).isZero();
        assertThat(why.attorneys()).isEqualTo(new WhyNotYet.Takers(1, 0, 1));
    }

    @Test
    void itIsAboutToBeAssigned() {
        var on = new Levers(1, List.of(), 0, 100, new Filling(true, List.of()), null);

        assertThat(why(OLD, 0, on, List.of(ROOM)).reasons()).containsExactly(ABOUT_TO_BE_ASSIGNED);
    }

    @Test
    void anotherProgrammeIsOwedMore() {
        var levers = shares(0, share(Programme.TRADITIONAL, 30), share(INITIATIVE, 70));

        var why = why(YOUNG, 3, levers, List.of(ROOM));

        assertThat(why.reasons()).containsExactly(OLDER_IN_PROGRAMME, OTHER_PROGRAMME_FIRST);
        assertThat(why.olderInProgramme()).isEqualTo(3);
        assertThat(why.turn().share()).isEqualTo(70);
        assertThat(why.before()).singleElement().satisfies(before -> {
            assertThat(before.programme()).isEqualTo(Programme.TRADITIONAL);
            assertThat(before.turn().score()).isGreaterThan(why.turn().score());
        });
        // 1,461 days younger, but owed 0.40 more: 40 days less are enough.
        assertThat(why.daysShort()).isBetween(1400L, 1461L);
    }

    @Test
    void aCapitalCaseGoesBefore() {
        var situation = Given.situation(Levers.INITIAL, List.of(ROOM), List.of(OLD, CAPITAL));

        var why = WhyNotYet.of(OLD, 0, situation, TODAY);

        assertThat(why.reasons()).containsExactly(OTHER_PROGRAMME_FIRST);
        assertThat(why.daysShort()).isNull();
    }

    @Test
    void thereIsNobodyForIt() {
        var full = new Workload(Given.ATTORNEY, 1, 1);
        var pardons = new Workload(Given.ATTORNEY, 9, 0, Set.of(ClemencyType.PARDON), Set.of());

        assertThat(why(OLD, 0, Levers.INITIAL, List.of(full)).reasons()).containsExactly(NOBODY_HAS_ROOM);
        assertThat(why(OLD, 0, Levers.INITIAL, List.of(pardons)).reasons()).containsExactly(NOBODY_HANDLES_IT);
        assertThat(why(OLD, 0, Levers.INITIAL, List.of()).reasons()).containsExactly(NOBODY_HANDLES_IT);
        var conflict = new Situation(
                Levers.INITIAL,
                new Lately(List.of()),
                List.of(ROOM),
                List.of(OLD),
                List.of(new Conflict(ROOM.attorney(), OLD.petition())));
        assertThat(WhyNotYet.of(OLD, 0, conflict, TODAY).reasons()).containsExactly(ALL_IN_CONFLICT);
    }

    private static WhyNotYet why(QueuedCase queued, long older, Levers levers, List<Workload> desks) {
        return WhyNotYet.of(queued, older, Given.situation(levers, desks, List.of(OLD, YOUNG)), TODAY);
    }
}
