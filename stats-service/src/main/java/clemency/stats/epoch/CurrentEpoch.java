package clemency.stats.epoch;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The epoch that counts, as the pointer on the broker says; where it says nothing, the one that is configured. Whoever follows
 * it is told as soon as it is known, and again when a rebuild takes its place. A rebuild itself follows nothing: its epoch is the next one.
 */
@ApplicationScoped
public class CurrentEpoch {

    private static final Logger LOG = Logger.getLogger(CurrentEpoch.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final List<Consumer<String>> followers = new ArrayList<>();
    private final String brokers;
    private final String configured;
    private final boolean rebuild;
    private final int replicationFactor;
    private volatile String current;
    private volatile KafkaConsumer<String, String> consumer;
    private Thread thread;

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
    }

    /** One that never changes, without a broker. */
    public static CurrentEpoch fixed(String epoch) {
        var fixed = new CurrentEpoch("", epoch, false, -1);
        fixed.current = epoch;
        return fixed;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("epoch").daemon().start(this::followUntilStopped);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        var reading = consumer;
        if (reading != null) {
            reading.wakeup();
        }
        var _ = thread.join(Duration.ofSeconds(5));
    }

    /** As far as it is known. */
    public String name() {
        var known = current;
        return known == null ? configured : known;
    }

    /** @param follower told on a thread that it must not keep; at once where it is known already */
    public synchronized void follow(Consumer<String> follower) {
        followers.add(follower);
        if (current != null) {
            follower.accept(current);
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
            followers.forEach(follower -> follower.accept(epoch));
        }
    }

    private void followUntilStopped() {
        while (stopped.getCount() > 0) {
            try (var reading = new KafkaConsumer<>(consuming(), new StringDeserializer(), new StringDeserializer())) {
                consumer = reading;
                Pointer.require(brokers, replicationFactor);
                follow(reading);
                return;
            } catch (WakeupException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf("not known which epoch is current: %s", e.getMessage());
                pause();
            }
        }
    }

    private void follow(KafkaConsumer<String, String> reading) {
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
        while (stopped.getCount() > 0) {
            turnTo(pointed);
            pointed = pointed(reading, pointed);
        }
    }

    private String pointed(KafkaConsumer<String, String> reading, String before) {
        var pointed = before;
        for (ConsumerRecord<String, String> record : reading.poll(POLL)) {
            var epoch = record.value();
            if (configured.equals(record.key()) && epoch != null && Epochs.belongs(configured, epoch)) {
                pointed = epoch;
            }
        }
        return pointed;
    }

    private void pause() {
        try {
            var _ = stopped.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            stopped.countDown();
        }
    }

    private Map<String, Object> consuming() {
        return Map.of(
                "bootstrap.servers",
                brokers,
                "client.id",
                "statistics-epoch",
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "earliest",
                "allow.auto.create.topics",
                false,
                "default.api.timeout.ms",
                5_000);
    }
}
