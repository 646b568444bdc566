package clemency.stats.topology;

import clemency.embedded.BrokerProcess;
import clemency.events.Envelope;
import clemency.events.EventCodec;
import clemency.events.Topic;
import clemency.stats.Fold;
import clemency.stats.World;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Events per second of a rebuild against a plain consumer that only parses the same records, in one run. Arguments:
 * subjects, directory. A tool, not a test.
 */
final class RebuildBench {

    private RebuildBench() {}

    public static void main(String[] arguments) throws Exception {
        CountingMain.quiet();
        var directory = Files.createDirectories(Path.of(arguments[1]));
        var events = World.of(1, Integer.parseInt(arguments[0]));
        events.sort(Comparator.comparing(Envelope::recordedAt));
        try (var broker = BrokerProcess.start(directory.resolve("broker"), 0)) {
            produce(events, broker.bootstrapServers());
            for (var round = 1; round <= 2; round++) {
                var plain = plain(events.size(), broker.bootstrapServers());
                var rebuilt = rebuild(events, broker.bootstrapServers(), directory, "r" + round);
                System.out.printf(
                        "events %d: plain %.0f/s, %.1f us of CPU each; rebuild %.0f/s, %.1f us; ratio %.3f, of CPU %.3f%n",
                        events.size(),
                        plain.perSecond,
                        plain.cpuMicros,
                        rebuilt.perSecond,
                        rebuilt.cpuMicros,
                        rebuilt.perSecond / plain.perSecond,
                        plain.cpuMicros / rebuilt.cpuMicros);
            }
        }
    }

    private static void produce(List<Envelope> events, String brokers) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "linger.ms", 20, "batch.size", 262_144),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            events.forEach(event -> {
                var _ = producer.send(Told.record(event));
            });
        }
    }

    /** @param cpuMicros of the one thread that reads, per event; the broker's and RocksDB's own threads are not in it */
    private record Speed(double perSecond, double cpuMicros) {}

    private static double cpuNanos(String thread) {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(info -> info != null && info.getThreadName().contains(thread))
                .mapToLong(info -> threads.getThreadCpuTime(info.getThreadId()))
                .sum();
    }

    private static Speed plain(int events, String brokers) {
        try (var consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        brokers,
                        "group.id",
                        "plain" + System.nanoTime(),
                        "auto.offset.reset",
                        "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(Topic.OF_PETITIONS.stream().map(Topic::topicName).toList());
            var first = consumer.poll(Duration.ofSeconds(20));
            var begin = System.nanoTime();
            var cpu = cpuNanos("main");
            var read = 0;
            for (var records = first; ; records = consumer.poll(Duration.ofSeconds(5))) {
                for (var record : records) {
                    read += parse(record) > 0 ? 1 : 0;
                }
                if (read == events) {
                    return new Speed(events / seconds(begin), (cpuNanos("main") - cpu) / 1e3 / events);
                }
            }
        }
    }

    private static long parse(ConsumerRecord<byte[], byte[]> record) {
        return EventCodec.read(
                        name -> new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8),
                        record.value())
                .version();
    }

    private static Speed rebuild(List<Envelope> events, String brokers, Path directory, String epoch) throws Exception {
        var settings = TestSettings.of(epoch, directory.resolve("state")).catchingUpSlowly();
        var counts = new Counts();
        BrokerTopics.require(settings, brokers);
        try (var reader = new StatisticsReader(brokers, settings.topic());
                var _ = StatisticsStreams.start(settings, brokers, counts, () -> {})) {
            while (counts.events() == 0) {
                Thread.onSpinWait();
            }
            var begin = System.nanoTime();
            var told = begin;
            while (reader.read().events() < events.size()) {
                if (System.nanoTime() - told > 1_000_000_000L) {
                    told = System.nanoTime();
                    System.out.printf(
                            "  %.1f s: %d counted, %d published%n",
                            seconds(begin), counts.events(), counts.published());
                }
            }
            var speed = new Speed(events.size() / seconds(begin), cpuNanos("-StreamThread-") / 1e3 / events.size());
            if (!reader.read().daily().equals(Fold.of(events))) {
                throw new AssertionError("not what the fold says");
            }
            System.out.printf(
                    "  %d cells, %d records published%n", reader.read().cells().size(), counts.published());
            return speed;
        }
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
