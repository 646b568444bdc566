package clemency.stats.topology;

import java.nio.file.Path;
import java.time.Duration;

/** What is configured, in the epoch that counts. */
record SettingsOfEpoch(Settings configured, String epoch) implements Settings {

    @Override
    public boolean enabled() {
        return configured.enabled();
    }

    @Override
    public boolean rebuild() {
        return configured.rebuild();
    }

    @Override
    public String instance() {
        return configured.instance();
    }

    @Override
    public Path stateDir() {
        return configured.stateDir();
    }

    @Override
    public int threads() {
        return configured.threads();
    }

    @Override
    public Duration flushInterval() {
        return configured.flushInterval();
    }

    @Override
    public Duration catchUpInterval() {
        return configured.catchUpInterval();
    }

    @Override
    public Duration commitInterval() {
        return configured.commitInterval();
    }

    @Override
    public Duration transactionTimeout() {
        return configured.transactionTimeout();
    }

    @Override
    public Duration sessionTimeout() {
        return configured.sessionTimeout();
    }

    @Override
    public Duration topicsTimeout() {
        return configured.topicsTimeout();
    }

    @Override
    public Duration closeTimeout() {
        return configured.closeTimeout();
    }

    @Override
    public int replicationFactor() {
        return configured.replicationFactor();
    }

    @Override
    public int kept() {
        return configured.kept();
    }

    @Override
    public long rocksdbMemory() {
        return configured.rocksdbMemory();
    }

    @Override
    public long rocksdbWriteBuffer() {
        return configured.rocksdbWriteBuffer();
    }
}
