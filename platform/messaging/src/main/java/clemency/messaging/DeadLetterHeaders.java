package clemency.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** The headers that say why a record is dead, who said so and where it lay; the record's own stay beside them. */
final class DeadLetterHeaders {

    static final String PREFIX = "dead-letter-";
    static final String REASON = PREFIX + "reason";
    static final String GROUP = PREFIX + "group";
    static final String TOPIC = PREFIX + "topic";
    static final String PARTITION = PREFIX + "partition";
    static final String OFFSET = PREFIX + "offset";
    /** Present where the record with its headers was too large to be kept twice: it lies where it lay. */
    static final String OMITTED = PREFIX + "body-omitted";

    private DeadLetterHeaders() {}

    static Headers of(Letter letter, String group, String reason) {
        var headers = new RecordHeaders(letter.headers());
        var origin = letter.origin();
        Map.of(
                        REASON, reason,
                        GROUP, group,
                        TOPIC, origin.topic(),
                        PARTITION, Integer.toString(origin.partition()),
                        OFFSET, Long.toString(origin.offset()))
                .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return headers;
    }

    static boolean isOf(String group, ConsumerRecord<String, byte[]> dead) {
        return group.equals(Records.text(dead.headers().lastHeader(GROUP)));
    }

    /** The record as it came before it was dead. */
    static ConsumerRecord<String, byte[]> original(ConsumerRecord<String, byte[]> dead) {
        var own = new RecordHeaders();
        dead.headers().forEach(header -> {
            if (!header.key().startsWith(PREFIX)) {
                own.add(header);
            }
        });
        return new ConsumerRecord<>(
                Records.text(dead.headers().lastHeader(TOPIC)),
                (int) number(dead, PARTITION),
                number(dead, OFFSET),
                dead.timestamp(),
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                dead.key(),
                dead.value(),
                own,
                Optional.empty());
    }

    private static long number(ConsumerRecord<String, byte[]> dead, String name) {
        return Long.parseLong(Records.text(dead.headers().lastHeader(name)));
    }
}
