package clemency.stats.topology;

import java.nio.file.Path;
import java.time.Duration;

/** Settings without a container; the rest is as by default. Catches up as often as it flushes unless told otherwise. */
record TestSettings(
        String instance,
        String epoch,
        Path stateDir,
        Duration flushInterval,
        Duration catchUpInterval,
        Duration commitInterval,
        int kept,
        long writeBuffer)
        implements Settings {

    static TestSettings of(String epoch, Path stateDir) {
        return of(epoch, stateDir, 50, 3_000, 500);
    }

    /** @param kept on the heap; a RocksDB write buffer is as large as if each of them had 16 KB */
    static TestSettings of(String epoch, Path stateDir, long flushMillis, long commitMillis, int kept) {
        var flush = Duration.ofMillis(flushMillis);
        return new TestSettings(
                "stats-1", epoch, stateDir, flush, flush, Duration.ofMillis(commitMillis), kept, kept * 16_384L);
    }

    /** There is always something committed and not yet published. */
    TestSettings flushingAfterCommits() {
        return of(epoch, stateDir, 1_500, 100, kept);
    }

    /** One of several processes that share the counting of an epoch. */
    TestSettings as(String other) {
        return new TestSettings(
                other, epoch, stateDir, flushInterval, catchUpInterval, commitInterval, kept, writeBuffer);
    }

    /** Nearly every change goes to the store at once, and RocksDB writes files all the time. */
    TestSettings withSmallBuffers() {
        return of(epoch, stateDir, 50, 3_000, 4);
    }

    /** As in production. */
    TestSettings catchingUpSlowly() {
        return new TestSettings(
                instance, epoch, stateDir, flushInterval, Duration.ofSeconds(30), Duration.ofSeconds(2), kept, 8 << 20);
    }

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public boolean rebuild() {
        return false;
    }

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public Duration transactionTimeout() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Duration sessionTimeout() {
        return Duration.ofSeconds(8);
    }

    @Override
    public Duration topicsTimeout() {
        return Duration.ofSeconds(3);
    }

    @Override
    public Duration closeTimeout() {
        return Duration.ofSeconds(20);
    }

    @Override
    public int replicationFactor() {
        return -1;
    }

    @Override
    public long rocksdbMemory() {
        return 32 << 20;
    }

    @Override
    public long rocksdbWriteBuffer() {
        return writeBuffer;
    }
}
