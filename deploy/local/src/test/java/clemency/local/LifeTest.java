package clemency.local;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.local.Life.Happening;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LifeTest {

    private static final Instant NOON = Instant.parse("2016-03-30T16:00:00Z");
    private static final Happening ANSWERED = new Happening.Answered(NOON);
    private static final Happening WAITED = new Happening.Waited();
    private static final Happening STOP = new Happening.AskedToStop();
    private static final Life WAITING = new Life.Waiting(1, Duration.ofMillis(250), "it ended by SIGKILL");
    private static final Look ALIVE = new Look.Alive();
    private static final Look DOWN = new Look.Down("the channel is down");
    private static final Look SILENT = new Look.Silent("it does not answer");
    private static final Life CONDEMNED = new Life.Condemned(1, "the channel is down");

    private static Life up(int failures) {
        return new Life.Up(NOON, failures, Doubt.NONE);
    }

    private static Happening looked(int second, Look look) {
        return new Happening.Looked(NOON.plusSeconds(second), look);
    }

    private static Life after(Life life, Happening... happenings) {
        return Stream.of(happenings).reduce(life, Life::next, (_, last) -> last);
    }

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
        assertThat(Life.next(new Life.Again(1), ANSWERED)).isEqualTo(up(1));
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
        var up = up(6);
        assertThat(Life.next(up, ended(NOON.plusSeconds(60)))).isEqualTo(WAITING);
        assertThat(Life.next(up, ended(NOON.plusSeconds(59))))
                .isEqualTo(new Life.Waiting(7, Duration.ofSeconds(16), "it ended by SIGKILL"));
    }

    @Test
    void aStopIsForGood() {
        for (var life : List.of(new Life.First(), new Life.Again(2), up(0), CONDEMNED, WAITING)) {
            var over = Life.next(life, STOP);
            assertThat(over).isEqualTo(new Life.Over(null));
            for (var later : List.of(ANSWERED, looked(1, DOWN), ended(NOON), WAITED, STOP)) {
                assertThat(Life.next(over, later)).isEqualTo(over);
            }
        }
    }

    @Test
    void whatSaysThreeTimesInARowThatItIsDownIsCondemned() {
        var doubted = after(up(0), looked(1, DOWN), looked(2, DOWN));
        assertThat(doubted).isEqualTo(new Life.Up(NOON, 0, new Doubt(2, null)));
        assertThat(Life.next(doubted, looked(3, DOWN))).isEqualTo(CONDEMNED);
        assertThat(after(doubted, looked(3, ALIVE), looked(4, DOWN), looked(5, DOWN)))
                .isEqualTo(doubted);
    }

    @Test
    void aMinuteWithoutAnAnswerCondemnsToo() {
        var silent = after(up(0), looked(5, SILENT), looked(10, SILENT), looked(64, SILENT));
        assertThat(silent).isEqualTo(new Life.Up(NOON, 0, new Doubt(0, NOON.plusSeconds(5))));
        assertThat(Life.next(silent, looked(65, SILENT))).isEqualTo(new Life.Condemned(1, "it does not answer"));
        assertThat(after(silent, looked(65, ALIVE), looked(66, SILENT)))
                .isEqualTo(new Life.Up(NOON, 0, new Doubt(0, NOON.plusSeconds(66))));
    }

    @Test
    void theCondemnedIsStartedAgainForTheReasonOfItsCondemnation() {
        assertThat(Life.next(CONDEMNED, ended(NOON)))
                .isEqualTo(new Life.Waiting(1, Duration.ofMillis(250), "the channel is down"));
    }

    @Test
    void newsOfAFormerLifeChangesNothing() {
        assertThat(Life.next(WAITING, ANSWERED)).isEqualTo(WAITING);
        assertThat(Life.next(WAITING, ended(NOON))).isEqualTo(WAITING);
        assertThat(Life.next(WAITING, looked(1, DOWN))).isEqualTo(WAITING);
        assertThat(Life.next(CONDEMNED, looked(1, ALIVE))).isEqualTo(CONDEMNED);
        assertThat(Life.next(CONDEMNED, ANSWERED)).isEqualTo(CONDEMNED);
        assertThat(Life.next(up(1), WAITED)).isEqualTo(up(1));
        assertThat(Life.next(up(1), ANSWERED)).isEqualTo(up(1));
    }
}
