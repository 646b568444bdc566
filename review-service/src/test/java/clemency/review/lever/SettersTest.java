package clemency.review.lever;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Programme;
import clemency.review.assignment.Filling;
import clemency.review.assignment.Levers;
import clemency.review.assignment.Levers.Share;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettersTest {

    private static final Programme ONE = Programme.TRADITIONAL;
    private static final Programme OTHER = Programme.CLEMENCY_INITIATIVE_2014;

    @Test
    void nobodySetWhatIsAsTheOfficeBegan() {
        assertThat(Setters.of(List.of(), ONE)).isEmpty();
        assertThat(Setters.of(List.of(set(1, "ann", Levers.INITIAL)), ONE)).isEmpty();
    }

    @Test
    void whoeverSetItsShare() {
        var history = List.of(set(2, "ben", halves(100)), set(1, "ann", halves(100)));

        assertThat(Setters.of(history, ONE)).containsExactly("ann");
    }

    @Test
    void eachLeverMayBeOfAnotherHand() {
        var history = List.of(set(2, "ben", halves(50)), set(1, "ann", halves(100)));

        assertThat(Setters.of(history, ONE)).containsExactlyInAnyOrder("ann", "ben");
    }

    @Test
    void whatSomebodyElseChangedSinceIsTheirs() {
        var history = List.of(
                set(2, "ben", shares(List.of(new Share(ONE, 60), new Share(OTHER, 20)), 20)),
                set(1, "ann", halves(100)));

        assertThat(Setters.of(history, ONE)).containsExactly("ben");
    }

    @Test
    void onlyInTheProgrammeThatItIsAbout() {
        var history = List.of(
                set(2, "ben", shares(List.of(new Share(ONE, 50), new Share(OTHER, 30)), 20)),
                set(1, "ann", shares(List.of(new Share(ONE, 50), new Share(OTHER, 20)), 30)));

        assertThat(Setters.of(history, ONE)).containsExactly("ann");
        assertThat(Setters.of(history, OTHER)).containsExactly("ben");
        assertThat(Setters.of(history, new Programme("NOT_NAMED"))).containsExactly("ben");
    }

    private static Levers halves(int daysPerPoint) {
        return new Levers(1, List.of(new Share(ONE, 50), new Share(OTHER, 50)), 0, daysPerPoint, Filling.OFF, null);
    }

    private static Levers shares(List<Share> shares, int others) {
        return new Levers(1, shares, others, 100, Filling.OFF, null);
    }

    private static SetLevers set(long version, String by, Levers levers) {
        var set = new Levers(
                version,
                levers.shares(),
                levers.others(),
                levers.daysPerPoint(),
                levers.filling(),
                levers.openCaseLimit());
        return new SetLevers(set, "Why.", by, "manager", Instant.EPOCH);
    }
}
