package clemency.stats.view;

import clemency.stats.aggregate.StatsRecord;
import clemency.stats.aggregate.StatsRecord.Partial;
import clemency.stats.aggregate.StatsRecord.Watermark;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Tells made-up records of statistics on the topic of an epoch, as the topology does: in transactions. */
public final class Teller implements AutoCloseable {

    private final String epoch;
    private final KafkaProducer<byte[], byte[]> producer;

    public Teller(String brokers, String epoch) throws Exception {
        this.epoch = epoch;
        createTopic(brokers);
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        brokers,
                        ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                        UUID.randomUUID().toString(),
                        ProducerConfig.ACKS_CONFIG,
                        "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        producer.initTransactions();
    }

    private void createTopic(String brokers) throws Exception {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", brokers))) {
            var topic = new NewTopic("clemency.stats." + epoch, Optional.of(1), Optional.of((short) 1))
                    .configs(Map.of("cleanup.policy", "compact"));
            var _ = admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    /** In one transaction; answers the offset of the last record. */
    public long tell(StatsRecord... records) throws Exception {
        producer.beginTransaction();
        long last = send(records);
        producer.commitTransaction();
        return last;
    }

    public void tellAndAbort(StatsRecord... records) throws Exception {
        producer.beginTransaction();
        var _ = send(records);
        producer.abortTransaction();
    }

    private long send(StatsRecord... records) throws Exception {
        long last = -1;
        for (var record : records) {
            last = producer.send(onTopic(record)).get().offset();
        }
        return last;
    }

    private ProducerRecord<byte[], byte[]> onTopic(StatsRecord record) {
        var ours =
                switch (record) {
                    case Partial(var _, var partition, var cell, var figures) ->
                        new Partial(epoch, partition, cell, figures);
                    case Watermark(var _, var partition, var progress) -> new Watermark(epoch, partition, progress);
                };
        return new ProducerRecord<>(
                "clemency.stats." + epoch, 0, ours.key().getBytes(StandardCharsets.UTF_8), ours.value());
    }

    @Override
    public void close() {
        producer.close();
    }
}
