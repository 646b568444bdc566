package clemency.stats.topology;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;

/** How this process counts. Another epoch beside it is a rebuild: nothing is shared but the events. */
@ConfigMapping(prefix = "clemency.statistics")
public interface Settings {

    /** Whether this process counts; it shows what others count all the same. */
    @WithDefault("true")
    boolean enabled();

    /** Whether this process counts all anew, until its epoch takes the place of the current one, and ends then. */
    @WithDefault("false")
    boolean rebuild();

    /**
     * Names the application id, the state directory and the topic {@code clemency.stats.<epoch>}: of what is stored, the format and
     * the meaning. A rebuild of it has a number behind.
     */
    @WithDefault("4")
    @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,19}")
    String epoch();

    /** Which of several processes this is, the same after a restart (static membership). */
    @NotBlank
    String instance();

    /** Belongs to this process alone, and survives it. */
    Path stateDir();

    @WithDefault("1")
    @Min(1)
    @Max(6)
    int threads();

    /** How often changed cells are published and the transaction is committed. */
    @WithDefault("50ms")
    Duration flushInterval();

    /**
     * How seldom changed cells are published at the most, while old events are read, as in a rebuild: nobody watches those
     * figures move, and a cell that moved a hundred times in between is published once.
     */
    @WithDefault("30s")
    Duration catchUpInterval();

    /** When a transaction is committed that no flush has committed; well below the transaction timeout. */
    @WithDefault("2s")
    Duration commitInterval();

    /** How long the dead transaction of a killed process can hold up those who read what is committed. */
    @WithDefault("5s")
    Duration transactionTimeout();

    /** How long a killed process is waited for before others take over; a restart is quicker (static membership). */
    @WithDefault("8s")
    Duration sessionTimeout();

    /** How long a start waits for the event topics before it gives up. */
    @WithDefault("60s")
    Duration topicsTimeout();

    @WithDefault("10s")
    Duration closeTimeout();

    /** Of the topics that this process creates; −1 is what the broker says. */
    @WithDefault("-1")
    int replicationFactor();

    /**
     * How many petitions that changed since the last commit a task keeps on the heap, some 1 KB each; and 32 times as
     * many cells that moved lately, some 0.2 KB each.
     */
    @WithDefault("500")
    int kept();

    /** Blocks and write buffers of all RocksDB stores of this process together, in bytes outside the heap. */
    @WithDefault("67108864")
    long rocksdbMemory();

    /** One write buffer of one store, in bytes. */
    @WithDefault("8388608")
    long rocksdbWriteBuffer();

    /** The same in another epoch. */
    default Settings in(String epoch) {
        return new SettingsOfEpoch(this, epoch);
    }

    default String applicationId() {
        return "clemency-statistics-" + epoch();
    }

    default String topic() {
        return "clemency.stats." + epoch();
    }
}
