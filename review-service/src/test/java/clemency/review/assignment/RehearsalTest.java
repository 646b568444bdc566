package clemency.review.assignment;

import static clemency.review.assignment.Given.INITIATIVE;
import static clemency.review.assignment.Given.ROOM;
import static clemency.review.assignment.Given.TODAY;
import static clemency.review.assignment.Given.queued;
import static clemency.review.assignment.Given.share;
import static clemency.review.assignment.Given.shares;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    private static final List<QueuedCase> HEADS = Stream.concat(
                    IntStream.range(0, 20)
                            .mapToObj(i -> queued(
                                    "C1000%02d".formatted(i),
                                    ClemencyType.COMMUTATION,
                                    Programme.TRADITIONAL,
                                    TODAY.minusDays(400 - i))),
                    IntStream.range(0, 20)
                            .mapToObj(i -> queued(
                                    "C2000%02d".formatted(i),
                                    ClemencyType.COMMUTATION,
                                    INITIATIVE,
                                    TODAY.minusDays(100 - i))))
            .toList();

    @Test
    void itSaysWhatWouldMove() {
        var levers = shares(0, share(INITIATIVE, 100));

        var rehearsal = Rehearsal.of(Given.situation(Levers.INITIAL, List.of(ROOM), HEADS), levers, TODAY, 10);

        // The oldest ten; or, at three points of age more for the others, two of theirs before each programme gets its
        // turn.
        assertThat(rehearsal.now()).isEqualTo(new Rehearsal.Outcome(Map.of("TRADITIONAL", 10), 390L));
        assertThat(rehearsal.then().assigned())
                .containsEntry("CLEMENCY_INITIATIVE_2014", rehearsal.moved())
                .containsEntry("TRADITIONAL", 10 - rehearsal.moved());
        assertThat(rehearsal.moved()).isPositive();
        assertThat(rehearsal.then().oldestWaitDays()).isGreaterThan(390L);
    }

    @Test
    void theSameLeversMoveNothing() {
        var rehearsal = Rehearsal.of(Given.situation(Levers.INITIAL, List.of(ROOM), HEADS), Levers.INITIAL, TODAY, 40);

        assertThat(rehearsal.moved()).isZero();
        assertThat(rehearsal.assignments()).isEqualTo(40);
        assertThat(rehearsal.now()).isEqualTo(rehearsal.then());
        assertThat(rehearsal.now().oldestWaitDays()).isNull();
    }
}
