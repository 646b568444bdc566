package clemency.stats.topology;

import static org.apache.kafka.streams.StreamsConfig.consumerPrefix;
import static org.apache.kafka.streams.StreamsConfig.producerPrefix;

import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.DefaultProductionExceptionHandler;
import org.apache.kafka.streams.errors.LogAndFailExceptionHandler;
import org.apache.kafka.streams.errors.LogAndFailProcessingExceptionHandler;
import org.apache.kafka.streams.processor.UsePartitionTimeOnInvalidTimestamp;

/** Our settings in the words of Kafka Streams. */
final class StreamsSettings {

    private static final int FETCHED = 4 << 20;
    private static final int SENT = 8 << 20;
    /** Of each partition, read and not yet counted. */
    private static final int BUFFERED_RECORDS = 200;

    private static final long PROBING_MILLIS = 60_000;

    private StreamsSettings() {}

    static Properties of(Settings settings, String brokers) {
        var streams = new Properties();
        streams.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        streams.put(StreamsConfig.APPLICATION_ID_CONFIG, settings.applicationId());
        streams.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDir().toString());
        streams.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        streams.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, settings.replicationFactor());
        rhythm(settings, streams);
        failures(streams);
        memory(settings, streams);
        membership(settings, streams);
        return streams;
    }

    private static void rhythm(Settings settings, Properties streams) {
        streams.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        // The flush commits; this is for what no flush has committed.
        streams.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
                settings.commitInterval().toMillis());
        // An idle thread sleeps in poll: longer than this the flush would wait for it.
        streams.put(
                StreamsConfig.POLL_MS_CONFIG,
                Math.clamp(settings.flushInterval().toMillis() / 2, 5, 100));
        streams.put(producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), (int)
                settings.transactionTimeout().toMillis());
        streams.put(producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
    }

    /**
     * Bytes are always deserialised and unreadable events are dead letters, so any failure here is a defect or an
     * outage: it stops the thread, and its transaction is rolled back. Never skip: a record that is left out is lost.
     */
    private static void failures(Properties streams) {
        streams.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, LogAndFailExceptionHandler.class);
        streams.put(
                StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, LogAndFailProcessingExceptionHandler.class);
        streams.put(StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, DefaultProductionExceptionHandler.class);
        // Nothing depends on the time of a record; the default stops at one that has none.
        streams.put(StreamsConfig.DEFAULT_TIMESTAMP_EXTRACTOR_CLASS_CONFIG, UsePartitionTimeOnInvalidTimestamp.class);
    }

    private static void memory(Settings settings, Properties streams) {
        // What changes often is kept by the tasks themselves.
        streams.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        streams.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
        // The defaults of the clients, 50 MB on their way in and 32 MB on their way out, are for larger heaps.
        streams.put(consumerPrefix(ConsumerConfig.FETCH_MAX_BYTES_CONFIG), FETCHED);
        streams.put(consumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), FETCHED / 8);
        streams.put(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, BUFFERED_RECORDS);
        streams.put(producerPrefix(ProducerConfig.BUFFER_MEMORY_CONFIG), SENT);
        streams.put(BoundedRocksDb.MEMORY, settings.rocksdbMemory());
        streams.put(BoundedRocksDb.WRITE_BUFFER, settings.rocksdbWriteBuffer());
    }

    private static void membership(Settings settings, Properties streams) {
        streams.put(consumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), settings.instance());
        streams.put(consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), (int)
                settings.sessionTimeout().toMillis());
        streams.put(
                consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG),
                (int) settings.sessionTimeout().toMillis() / 4);
        // Who joins restores its share first, and takes it over at the next look. The least that is possible; by
        // default ten minutes.
        streams.put(StreamsConfig.PROBING_REBALANCE_INTERVAL_MS_CONFIG, PROBING_MILLIS);
        streams.put(consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        streams.put(consumerPrefix(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG), false);
    }
}
