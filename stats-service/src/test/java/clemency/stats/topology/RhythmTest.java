package clemency.stats.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RhythmTest {

    private final Rhythm rhythm = new Rhythm(1_000);

    @Test
    void liveEventsAreFlushedAtEveryBeat() {
        rhythm.read(9_990, 10_000);
        rhythm.flushed(10_050);
        assertThat(rhythm.due(10_100)).isTrue();
    }

    @Test
    void oldEventsAreFlushedOncePerInterval() {
        rhythm.read(100, 10_000);
        assertThat(rhythm.due(10_050)).isTrue();
        rhythm.flushed(10_050);
        assertThat(rhythm.due(10_100)).isFalse();
        rhythm.read(101, 10_900);
        assertThat(rhythm.due(10_999)).isFalse();
        assertThat(rhythm.due(11_000)).isTrue();
    }

    @Test
    void whoReadsNoMoreOldEventsFlushesTheLastOfThem() {
        rhythm.read(100, 10_000);
        rhythm.flushed(10_050);
        assertThat(rhythm.due(10_450)).isFalse();
        assertThat(rhythm.due(10_500)).isTrue();
    }

    @Test
    void whoHasCaughtUpIsLiveAtOnce() {
        rhythm.read(100, 10_000);
        rhythm.flushed(10_050);
        rhythm.read(10_060, 10_070);
        assertThat(rhythm.due(10_100)).isTrue();
    }
}
