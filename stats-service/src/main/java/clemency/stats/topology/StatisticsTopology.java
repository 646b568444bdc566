package clemency.stats.topology;

import clemency.events.Topic;
import java.util.Arrays;
import java.util.Set;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * The event topics, of the same partitions each, → reading, which sends away dead letters → counting, with its stores → the
 * statistics topic; all in one transaction. Bytes go in: what can't be read is a dead letter, never a stopped thread.
 */
final class StatisticsTopology {

    static final String STATISTICS = "statistics";
    static final String DEAD_LETTERS = "dead-letters";
    private static final String EVENTS = "events";
    static final String COUNT = "count";
    private static final String READ = "read";

    private StatisticsTopology() {}

    static Topology of(Settings settings, Counts counts) {
        var bytes = new ByteArraySerializer();
        return new Topology()
                .addSource(
                        EVENTS,
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer(),
                        Arrays.stream(Topic.values()).map(Topic::topicName).toArray(String[]::new))
                .addProcessor(READ, () -> new ReadEvents(settings), EVENTS)
                .addProcessor(COUNT, new Counting(settings, counts), READ)
                .addSink(STATISTICS, settings.topic(), bytes, bytes, COUNT)
                .addSink(
                        DEAD_LETTERS,
                        (byte[] key, byte[] value, org.apache.kafka.streams.processor.RecordContext origin) ->
                                EventReader.topic(origin.topic()).deadLetters(),
                        bytes,
                        bytes,
                        READ);
    }

    private record Counting(Settings settings, Counts counts)
            implements ProcessorSupplier<byte[], Arrival, byte[], byte[]> {

        @Override
        public Processor<byte[], Arrival, byte[], byte[]> get() {
            return new CountEvents(settings, counts);
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(Stores.facts(), Stores.cells());
        }
    }
}
