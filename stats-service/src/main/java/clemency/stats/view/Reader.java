package clemency.stats.view;

import clemency.stats.aggregate.StatsRecord;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Reads {@code clemency.stats.<epoch>} from its beginning, with a consumer of its own: no group, nothing committed, every
 * instance the whole. It shows nothing before it has reached the end that the topic had when it began.
 */
final class Reader {

    private static final Logger LOG = Logger.getLogger(Reader.class);
    private static final Duration POLL = Duration.ofMillis(250);

    private final Consumer<byte[], byte[]> consumer;
    private final TopicPartition partition;
    private final Totals totals;
    private final View view;
    private final Runnable caughtUp;

    /** @param caughtUp runs before the first figures are shown */
    Reader(Consumer<byte[], byte[]> consumer, String topic, Totals totals, View view, Runnable caughtUp) {
        this.consumer = consumer;
        this.partition = new TopicPartition(topic, 0);
        this.totals = totals;
        this.view = view;
        this.caughtUp = caughtUp;
    }

    /** Returns only by an exception, of which {@code WakeupException} is the wanted one. */
    void run() {
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        long end = consumer.endOffsets(List.of(partition)).get(partition);
        while (consumer.position(partition) < end) {
            var _ = poll();
        }
        totals.caughtUp();
        caughtUp.run();
        for (boolean changed = true; ; changed = poll()) {
            if (changed) {
                view.show(totals.snapshot());
            }
            view.readTo(consumer.position(partition));
        }
    }

    private boolean poll() {
        boolean changed = false;
        for (var record : consumer.poll(POLL)) {
            changed = accept(record) || changed;
        }
        return changed;
    }

    /** A record that is none of ours can't be counted, and must not stop what can be. */
    private boolean accept(ConsumerRecord<byte[], byte[]> record) {
        try {
            return totals.accept(
                    record.offset(),
                    StatsRecord.read(new String(record.key(), StandardCharsets.UTF_8), record.value()));
        } catch (RuntimeException e) {
            LOG.warnf(
                    e,
                    "skipped a record of %s at offset %d: it is no record of statistics",
                    partition,
                    record.offset());
            view.skipped();
            return false;
        }
    }
}
