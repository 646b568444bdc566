package clemency.stats.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final long NOW = 1_000_000;

    private final Rhythm rhythm = new Rhythm(30_000);

    @Test
    void liveEventsAreFlushedAtEveryBeat() {
        rhythm.read(NOW - 10, NOW);
        rhythm.flushed(NOW + 50);
        assertThat(rhythm.due(NOW + 100)).isTrue();
    }

    @Test
    void oldEventsAreFlushedAtOnceAndThenOncePerInterval() {
        rhythm.read(100, NOW);
        assertThat(rhythm.due(NOW + 50)).isTrue();
        rhythm.flushed(NOW + 50);
        rhythm.read(101, NOW + 30_000);
        assertThat(rhythm.due(NOW + 30_049)).isFalse();
        assertThat(rhythm.due(NOW + 30_050)).isTrue();
    }

    @Test
    void whoFallsBehindFlushesLessOftenBeforeAnybodySeesIt() {
        rhythm.flushed(NOW);
        rhythm.read(NOW - 490, NOW + 10);
        assertThat(rhythm.due(NOW + 50)).isFalse();
        assertThat(rhythm.due(NOW + 100)).isTrue();
    }

    @Test
    void whoIsSecondsBehindFlushesEachSecond() {
        rhythm.flushed(NOW);
        rhythm.read(NOW - 5_000, NOW);
        assertThat(rhythm.due(NOW + 400)).isFalse();
        rhythm.read(NOW - 4_000, NOW + 1_000);
        assertThat(rhythm.due(NOW + 1_000)).isTrue();
    }

    @Test
    void whoReadsNoMoreOldEventsFlushesTheLastOfThem() {
        rhythm.read(100, NOW);
        rhythm.flushed(NOW + 50);
        assertThat(rhythm.due(NOW + 450)).isFalse();
        assertThat(rhythm.due(NOW + 500)).isTrue();
    }

    @Test
    void whoHasCaughtUpIsLiveAtOnce() {
        rhythm.read(100, NOW);
        rhythm.flushed(NOW + 50);
        rhythm.read(NOW + 60, NOW + 70);
        assertThat(rhythm.due(NOW + 100)).isTrue();
    }
}
