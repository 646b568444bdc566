package clemency.bench.stats;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What the way of an event is measured against: the same event, produced and consumed, through the same broker at the same pace. */
final class RoundTrip {

    private static final String TOPIC = "bench-round-trip";

    private RoundTrip() {}

    static Spread measure(String bootstrapServers, Duration warmUp, Duration measured) throws Exception {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers))) {
            var _ = admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
        try (var events = new SteadyEvents(bootstrapServers);
                var consumer = consumer(bootstrapServers);
                var thread = Executors.newSingleThreadExecutor()) {
            var _ = measure(consumer, events, SteadyEvents.in(warmUp), thread::submit);
            return measure(consumer, events, SteadyEvents.in(measured), thread::submit);
        }
    }

    private interface Aside {
        java.util.concurrent.Future<long[]> start(Callable<long[]> work);
    }

    /** One partition: they come as they were sent. */
    private static Spread measure(KafkaConsumer<byte[], byte[]> consumer, SteadyEvents events, int count, Aside aside)
            throws Exception {
        var arrivals = aside.start(() -> arrivals(consumer, count));
        var sent = events.send(count, TOPIC).sent();
        var arrived = arrivals.get();
        var took = new long[count];
        for (var i = 0; i < count; i++) {
            took[i] = arrived[i] - sent[i];
        }
        return Spread.of(took);
    }

    private static long[] arrivals(KafkaConsumer<byte[], byte[]> consumer, int count) {
        var arrived = new long[count];
        var i = 0;
        while (i < count) {
            var records = consumer.poll(Duration.ofSeconds(1)).count();
            var now = System.nanoTime();
            for (; records > 0; records--) {
                arrived[i++] = now;
            }
        }
        return arrived;
    }

    private static KafkaConsumer<byte[], byte[]> consumer(String bootstrapServers) {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        var partition = new TopicPartition(TOPIC, 0);
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        return consumer;
    }
}
