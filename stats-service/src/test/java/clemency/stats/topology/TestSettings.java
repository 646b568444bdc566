package clemency.stats.topology;

import java.nio.file.Path;
import java.time.Duration;

/** Settings without a container; the rest is as by default. */
record TestSettings(
        String epoch, Path stateDir, Duration flushInterval, Duration commitInterval, long storeCache, long writeBuffer)
        implements Settings {

    static TestSettings of(String epoch, Path stateDir) {
        return new TestSettings(epoch, stateDir, Duration.ofMillis(50), Duration.ofSeconds(2), 32 << 20, 8 << 20);
    }

    /** Flushes that come after commits: there is always something committed and not yet published. */
    TestSettings flushingAfterCommits() {
        return new TestSettings(
                epoch, stateDir, Duration.ofMillis(1_500), Duration.ofMillis(100), storeCache, writeBuffer);
    }

    /** Write buffers so small that RocksDB writes files all the time. */
    TestSettings withSmallBuffers() {
        return new TestSettings(epoch, stateDir, flushInterval, commitInterval, 64 << 10, 64 << 10);
    }

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public String instance() {
        return "stats-1";
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
