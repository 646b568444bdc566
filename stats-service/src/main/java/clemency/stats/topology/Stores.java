package clemency.stats.topology;

import clemency.stats.aggregate.Histories;
import clemency.stats.aggregate.HistoriesCodec;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * What a task keeps. Within a transaction a petition or a cell that changes often is written once, to the store and to its
 * changelog, before the commit.
 */
final class Stores {

    /** Subject → everything known of it. */
    static final String FACTS = "facts";
    /** Cell → this partition's share of it; and under {@link #PROGRESS} how far the partition has come. */
    static final String CELLS = "cells";

    static final String PROGRESS = "W";

    private static final Serde<UUID> SUBJECT = Serdes.serdeFrom(
            (topic, id) -> ByteBuffer.allocate(16)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .array(),
            (topic, bytes) -> {
                var buffer = ByteBuffer.wrap(bytes);
                return new UUID(buffer.getLong(), buffer.getLong());
            });

    private static final Serde<Histories> HISTORIES = Serdes.serdeFrom(
            (topic, histories) -> histories == null ? null : HistoriesCodec.write(histories),
            (topic, bytes) -> bytes == null ? null : HistoriesCodec.read(bytes));

    private Stores() {}

    static StoreBuilder<Kept<UUID, Histories>> facts() {
        return Kept.builder(FACTS, SUBJECT, HISTORIES);
    }

    static StoreBuilder<Kept<String, byte[]>> cells() {
        return Kept.builder(CELLS, Serdes.String(), Serdes.ByteArray());
    }
}
