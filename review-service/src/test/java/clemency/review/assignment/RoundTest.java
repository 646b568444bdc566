package clemency.review.assignment;

import static clemency.review.assignment.Given.TODAY;
import static clemency.review.assignment.Given.queued;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.review.assignment.Explanation.Occasion;
import clemency.review.assignment.Explanation.TieBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static final Levers ON = new Levers(1, List.of(), 0, 100, new Filling(true, List.of()), null);
    private static final UUID ONE = new UUID(2, 1);
    private static final UUID OTHER = new UUID(2, 2);

    private static final QueuedCase OLD = queued("C000001", Programme.TRADITIONAL, "2011-01-03");
    private static final QueuedCase SAME_DAY = queued("C000002", Programme.TRADITIONAL, "2011-01-03");
    private static final QueuedCase YOUNG = queued("C000003", Programme.TRADITIONAL, "2015-01-03");
    private static final QueuedCase CAPITAL = queued("C000004", Programme.CAPITAL, "2016-01-14");

    @Test
    void theNextCaseGoesToWhoHasMostRoom() {
        var desks = List.of(new Workload(ONE, 3, 1), new Workload(OTHER, 3, 0));

        var placed = fill(ON, desks, List.of(OLD, YOUNG, CAPITAL));

        assertThat(placed).extracting(Placement::queued).containsExactly(CAPITAL, OLD, YOUNG);
        // Three and two; then two and two, and the first by id; then one and two.
        assertThat(placed).extracting(Placement::attorney).containsExactly(OTHER, ONE, OTHER);
        assertThat(placed).extracting(placement -> placement.why().occasion()).containsOnly(Occasion.FILLED);
        assertThat(placed)
                .extracting(placement -> placement.why().rooms().room())
                .containsExactly(5, 4, 3);
    }

    @Test
    void untilTheDesksAreFull() {
        assertThat(fill(ON, List.of(new Workload(ONE, 2, 1)), List.of(OLD, YOUNG)))
                .extracting(Placement::queued)
                .containsExactly(OLD);
    }

    @Test
    void onlyWhereFillingIsOn() {
        var onlyCapital = new Filling(false, List.of(new Filling.Setting(Programme.CAPITAL, true)));
        var allButCapital = new Filling(true, List.of(new Filling.Setting(Programme.CAPITAL, false)));
        var desks = List.of(new Workload(ONE, 9, 0));

        assertThat(fill(with(Filling.OFF), desks, List.of(OLD, CAPITAL))).isEmpty();
        assertThat(fill(with(onlyCapital), desks, List.of(OLD, CAPITAL)))
                .extracting(Placement::queued)
                .containsExactly(CAPITAL);
        assertThat(fill(with(allButCapital), desks, List.of(OLD, CAPITAL)))
                .extracting(Placement::queued)
                .containsExactly(OLD);
    }

    @Test
    void aCaseInConflictGoesToSomebodyElseOrWaits() {
        var situation = new Situation(
                ON,
                new Lately(List.of()),
                List.of(new Workload(ONE, 9, 0), new Workload(OTHER, 1, 1)),
                List.of(OLD, YOUNG),
                List.of(new Conflict(ONE, OLD.petition())));

        assertThat(Round.fill(situation, TODAY, 10))
                .extracting(Placement::queued)
                .containsExactly(YOUNG);
    }

    @Test
    void noMoreThanWanted() {
        var situation = Given.situation(ON, List.of(new Workload(ONE, 9, 0)), List.of(OLD, SAME_DAY, YOUNG));

        var placed = Round.fill(situation, TODAY, 2);

        assertThat(placed).extracting(Placement::queued).containsExactly(OLD, SAME_DAY);
        assertThat(placed)
                .extracting(placement -> placement.why().tieBreak())
                .containsExactly(TieBreak.CASE_NUMBER, TieBreak.NONE);
    }

    /** Where filling is on, nothing waits while somebody whom it suits has room. */
    @Property(tries = 200)
    void nothingWaitsThatSomebodyWithRoomMayHave(@ForAll("situations") Situation situation) {
        var placed = Round.fill(situation, TODAY, Integer.MAX_VALUE);

        var left = situation;
        for (var placement : placed) {
            var desk = left.desk(placement.attorney()).orElseThrow();
            assertThat(desk.room()).isPositive();
            assertThat(left.suits(desk, placement.queued())).isTrue();
            left = left.after(placement.queued(), placement.attorney());
        }
        var after = left;
        assertThat(after.heads())
                .allSatisfy(head ->
                        assertThat(after.desks()).noneMatch(desk -> desk.room() > 0 && after.suits(desk, head)));
    }

    @Provide
    Arbitrary<Situation> situations() {
        var desk = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(ClemencyType.class).set().ofMaxSize(2),
                        Arbitraries.of(Programme.TRADITIONAL, Programme.CAPITAL, Given.INITIATIVE)
                                .set()
                                .ofMaxSize(2))
                .as((room, types, programmes) -> new Workload(null, room, 0, types, programmes));
        var head = Combinators.combine(
                        Arbitraries.of(ClemencyType.PARDON, ClemencyType.COMMUTATION),
                        Arbitraries.of(Programme.TRADITIONAL, Programme.CAPITAL, Given.INITIATIVE),
                        Arbitraries.integers().between(0, 900))
                .as((type, programme, age) -> queued("", type, programme, TODAY.minusDays(age)));
        return Combinators.combine(
                        desk.list().ofMaxSize(4),
                        head.list().ofMaxSize(12),
                        Arbitraries.integers().between(0, 47).set().ofMaxSize(8))
                .as(RoundTest::situation);
    }

    /** @param conflicts a number for each pair of an attorney and a case */
    private static Situation situation(List<Workload> desks, List<QueuedCase> heads, Set<Integer> conflicts) {
        var numbered = IntStream.range(0, desks.size())
                .mapToObj(i -> new Workload(
                        new UUID(2, i),
                        desks.get(i).openCaseLimit(),
                        0,
                        desks.get(i).clemencyTypes(),
                        desks.get(i).programmes()))
                .toList();
        var cases = IntStream.range(0, heads.size())
                .mapToObj(i -> queued(
                        "C%06d".formatted(i),
                        heads.get(i).clemencyType(),
                        heads.get(i).programme(),
                        heads.get(i).receivedOn()))
                .toList();
        var inConflict = new ArrayList<Conflict>();
        for (var pair : conflicts) {
            if (pair % 12 < cases.size()) {
                inConflict.add(new Conflict(
                        new UUID(2, pair / 12), cases.get(pair % 12).petition()));
            }
        }
        return new Situation(ON, new Lately(List.of()), numbered, cases, inConflict);
    }

    private static Levers with(Filling filling) {
        return new Levers(1, List.of(), 0, 100, filling, null);
    }

    private static List<Placement> fill(Levers levers, List<Workload> desks, List<QueuedCase> heads) {
        return Round.fill(Given.situation(levers, desks, heads), TODAY, 10);
    }
}
