package clemency.stats.topology;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** A record that is no event, as it came, with the reason: in the words of the services' dead letters. */
final class DeadLetter {

    /** With its own headers it must still be accepted by a topic of the usual maximum of 1 MiB. */
    private static final int LARGEST = 1_000_000;

    private DeadLetter() {}

    static Record<byte[], byte[]> of(
            Record<byte[], byte[]> record, RecordMetadata origin, String group, String reason) {
        var headers = new RecordHeaders(record.headers());
        add(headers, "reason", reason);
        add(headers, "group", group);
        add(headers, "topic", origin.topic());
        add(headers, "partition", Integer.toString(origin.partition()));
        add(headers, "offset", Long.toString(origin.offset()));
        var large = record.value() != null && record.value().length > LARGEST;
        if (large) {
            add(headers, "body-omitted", "");
        }
        return new Record<>(record.key(), large ? null : record.value(), Math.max(0, record.timestamp()), headers);
    }

    private static void add(RecordHeaders headers, String name, String value) {
        var _ = headers.add("dead-letter-" + name, value.getBytes(StandardCharsets.UTF_8));
    }
}
