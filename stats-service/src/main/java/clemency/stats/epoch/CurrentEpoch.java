package clemency.stats.epoch;

import clemency.stats.reading.TopicReading;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The epoch that counts, as the pointer on the broker says; where it says nothing, the one that is configured. Whoever follows
 * it is told as soon as it is known, and again when a rebuild takes its place. A rebuild itself follows nothing: its epoch is the next one.
 */
@ApplicationScoped
public class CurrentEpoch implements TopicReading.Work<String, String> {

    private static final Logger LOG = Logger.getLogger(CurrentEpoch.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final List<Follower> followers = new ArrayList<>();
    private final String brokers;
    private final String configured;
    private final boolean rebuild;
    private final int replicationFactor;
    private volatile String current;
    private final TopicReading<String, String> following;

    CurrentEpoch(
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "clemency.statistics.epoch", defaultValue = "4") String configured,
            @ConfigProperty(name = "clemency.statistics.rebuild", defaultValue = "false") boolean rebuild,
            @ConfigProperty(name = "clemency.statistics.replication-factor", defaultValue = "-1")
                    int replicationFactor) {
        this.brokers = brokers;
        this.configured = configured;
        this.rebuild = rebuild;
        this.replicationFactor = replicationFactor;
        this.following = new TopicReading<>(
                "statistics-epoch",
                brokers,
                new TopicReading.Format<>(new StringDeserializer(), new StringDeserializer()),
                Map.of(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
                this);
    }

    /** One that never changes, without a broker. */
    public static CurrentEpoch fixed(String epoch) {
        var fixed = new CurrentEpoch("", epoch, false, -1);
        fixed.current = epoch;
        return fixed;
    }

    void start(@Observes StartupEvent event) {
        following.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        following.stop();
    }

    /** As far as it is known. */
    public String name() {
        var known = current;
        return known == null ? configured : known;
    }

    /** Told on a thread that it must not keep. */
    public interface Follower {
        void turnTo(String epoch);
    }

    /** @param follower told at once where it is known already */
    public synchronized void follow(Follower follower) {
        followers.add(follower);
        if (current != null) {
            follower.turnTo(current);
        }
    }

    /** Says to all instances that the epoch of this rebuild is the one that counts. Blocks. */
    public void takeItsPlace() throws InterruptedException {
        Pointer.write(brokers, configured, name());
    }

    private synchronized void turnTo(String epoch) {
        if (!epoch.equals(current)) {
            LOG.infof("statistics are those of epoch %s", epoch);
            current = epoch;
            followers.forEach(follower -> follower.turnTo(epoch));
        }
    }

    @Override
    public void failed(Throwable failure) {
        LOG.warnf("not known which epoch is current: %s", failure.getMessage());
    }

    @Override
    public void read(Consumer<String, String> reading) {
        Pointer.require(brokers, replicationFactor);
        var partition = new TopicPartition(Pointer.TOPIC, 0);
        reading.assign(List.of(partition));
        reading.seekToBeginning(List.of(partition));
        long end = reading.endOffsets(List.of(partition)).get(partition);
        var pointed = configured;
        while (reading.position(partition) < end) {
            pointed = pointed(reading, pointed);
        }
        if (rebuild) {
            turnTo(Epochs.after(configured, pointed));
            return;
        }
        while (!following.isStopped()) {
            turnTo(pointed);
            pointed = pointed(reading, pointed);
        }
    }

    private String pointed(Consumer<String, String> reading, String before) {
        var pointed = before;
        for (ConsumerRecord<String, String> record : reading.poll(POLL)) {
            var epoch = record.value();
            if (configured.equals(record.key()) && epoch != null && Epochs.belongs(configured, epoch)) {
                pointed = epoch;
            }
        }
        return pointed;
    }
}
