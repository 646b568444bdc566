package clemency.bench;

import clemency.events.Envelope;
import clemency.events.EventCodec;
import clemency.events.Topic;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts made-up histories on the event topics, as the relays would have. */
public final class HistoryOnTopics implements AutoCloseable {

    /** An event whose day has not come yet. Of one day the first that was thought of is the first that happened. */
    private record Later(long sequence, Envelope envelope) {

        private static final Comparator<Later> ORDER = Comparator.comparing(
                        (Later each) -> each.envelope().occurredOn())
                .thenComparing(Later::sequence);
    }

    private final PriorityQueue<Later> later = new PriorityQueue<>(Later.ORDER);
    private long sequence;
    private final AtomicReference<Exception> failure = new AtomicReference<>();
    private final Producer<String, byte[]> producer;

    public HistoryOnTopics(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        20,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        128 * 1024),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /**
     * In the order in which they happened, as an office would have told them: petition by petition, each event would be of
     * another year than the one before. Answers how many events it put there, all of them acknowledged.
     */
    public long put(long petitions) throws Exception {
        return put(0, petitions);
    }

    /** The same from number {@code first} on. */
    public long put(long first, long petitions) throws Exception {
        var byReceipt = LongStream.range(first, first + petitions)
                .boxed()
                .sorted(Comparator.comparing(MadeUpHistory::firstDay))
                .iterator();
        while (byReceipt.hasNext()) {
            var number = byReceipt.next();
            sendBefore(MadeUpHistory.firstDay(number));
            MadeUpHistory.tell(number, envelope -> later.add(new Later(sequence++, envelope)));
        }
        sendBefore(LocalDate.MAX);
        flush();
        return petitions * MadeUpHistory.EVENTS_PER_PETITION;
    }

    /** Petitions alone, from number {@code first} on, in this order. */
    public static List<Envelope> submissions(long first, int petitions) {
        return LongStream.range(first, first + petitions)
                .mapToObj(MadeUpHistory::submission)
                .toList();
    }

    /** All acknowledged when it returns. */
    public void putAll(List<ProducerRecord<String, byte[]>> records) throws Exception {
        records.forEach(this::send);
        flush();
    }

    private void flush() throws Exception {
        producer.flush();
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    private void sendBefore(LocalDate day) {
        while (!later.isEmpty() && later.peek().envelope().occurredOn().isBefore(day)) {
            send(record(later.remove().envelope()));
        }
    }

    private void send(ProducerRecord<String, byte[]> record) {
        var unused = producer.send(record, (metadata, exception) -> failure.compareAndSet(null, exception));
    }

    /** An event as it lies on its topic. */
    public static ProducerRecord<String, byte[]> record(Envelope envelope) {
        return new ProducerRecord<>(
                Topic.of(envelope.event()).topicName(),
                null,
                envelope.subject().toString(),
                EventCodec.body(envelope).getBytes(StandardCharsets.UTF_8),
                headers(envelope));
    }

    private static List<Header> headers(Envelope envelope) {
        return EventCodec.headers(envelope).entrySet().stream()
                .<Header>map(entry ->
                        new RecordHeader(entry.getKey(), entry.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    @Override
    public void close() {
        producer.close();
    }
}
