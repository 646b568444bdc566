package clemency.local;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.local.Life.Happening;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifeTest {

    private static final Instant NOON = Instant.parse("2016-03-30T16:00:00Z");
    private static final Happening ANSWERED = new Happening.Answered(NOON);
    private static final Happening WAITED = new Happening.Waited();
    private static final Happening STOP = new Happening.AskedToStop();
    private static final Life WAITING = new Life.Waiting(1, Duration.ofMillis(250), "it ended by SIGKILL");

    private static Happening ended(Instant at) {
        return new Happening.Ended(at, "it ended by SIGKILL");
    }

    @Test
    void whatNeverAnsweredIsNotTriedAgain() {
        assertThat(Life.next(new Life.First(), ended(NOON))).isEqualTo(new Life.Over("it ended by SIGKILL"));
    }

    @Test
    void whatDiesLaterIsStartedAgain() {
        var up = Life.next(new Life.First(), ANSWERED);
        var waiting = Life.next(up, ended(NOON.plusSeconds(1)));
        assertThat(waiting).isEqualTo(WAITING);
        assertThat(Life.next(waiting, WAITED)).isEqualTo(new Life.Again(1));
        assertThat(Life.next(new Life.Again(1), ANSWERED)).isEqualTo(new Life.Up(NOON, 1));
    }

    @Test
    void eachFailureInARowDoublesTheDelayUpToHalfAMinute() {
        assertThat(List.of(delayAfter(0), delayAfter(1), delayAfter(4), delayAfter(7), delayAfter(1_000)))
                .containsExactly(
                        Duration.ofMillis(250),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(30));
    }

    private static Duration delayAfter(int failures) {
        return ((Life.Waiting) Life.next(new Life.Again(failures), ended(NOON))).delay();
    }

    @Test
    void aMinuteOfHealthForgivesEarlierFailures() {
        var up = new Life.Up(NOON, 6);
        assertThat(Life.next(up, ended(NOON.plusSeconds(60)))).isEqualTo(WAITING);
        assertThat(Life.next(up, ended(NOON.plusSeconds(59))))
                .isEqualTo(new Life.Waiting(7, Duration.ofSeconds(16), "it ended by SIGKILL"));
    }

    @Test
    void aStopIsForGood() {
        for (var life : List.of(new Life.First(), new Life.Again(2), new Life.Up(NOON, 0), WAITING)) {
            var over = Life.next(life, STOP);
            assertThat(over).isEqualTo(new Life.Over(null));
            for (var later : List.of(ANSWERED, ended(NOON), WAITED, STOP)) {
                assertThat(Life.next(over, later)).isEqualTo(over);
            }
        }
    }

    @Test
    void newsOfAFormerLifeChangesNothing() {
        assertThat(Life.next(WAITING, ANSWERED)).isEqualTo(WAITING);
        assertThat(Life.next(WAITING, ended(NOON))).isEqualTo(WAITING);
        assertThat(Life.next(new Life.Up(NOON, 1), WAITED)).isEqualTo(new Life.Up(NOON, 1));
        assertThat(Life.next(new Life.Up(NOON, 1), ANSWERED)).isEqualTo(new Life.Up(NOON, 1));
    }
}
