package clemency.messaging;

import clemency.messaging.Lease.Waiting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Sends rows and says which the broker has. Lives as long as its lease, so that nothing is sent by a relay that has
 * lost its right, but for what is on the wire. Blocks: for the relay's thread.
 */
final class Sender implements AutoCloseable {

    private final Producer<String, byte[]> producer;
    private final CompletableFuture<Void> lost;

    Sender(Producer<String, byte[]> producer, CompletableFuture<Void> lost) {
        this.producer = producer;
        this.lost = lost;
    }

    /**
     * What became of rows.
     *
     * @param acknowledged are safe
     * @param failure of the first of the others, or null
     */
    record Sent(List<Waiting> acknowledged, Throwable failure) {}

    /**
     * Sends in order and waits for every answer. Where the broker can't be reached the rest is left for the next turn:
     * each further attempt would block as long.
     *
     * @throws IOException when the lease is lost meanwhile
     */
    Sent send(List<Waiting> rows) throws IOException, InterruptedException {
        var sent = new ArrayList<CompletableFuture<Void>>(rows.size());
        for (var row : rows) {
            sent.add(start(row));
            if (lost.isDone() || isOutOfReach(sent.getLast())) {
                break;
            }
        }
        awaitAllUnlessLost(sent);
        return result(rows, sent);
    }

    private CompletableFuture<Void> start(Waiting row) {
        try {
            return KafkaClients.send(producer, record(row));
        } catch (KafkaException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static boolean isOutOfReach(CompletableFuture<Void> sent) {
        return sent.isCompletedExceptionally() && sent.exceptionNow() instanceof TimeoutException;
    }

    private void awaitAllUnlessLost(List<CompletableFuture<Void>> sent) throws IOException, InterruptedException {
        var all =
                CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).exceptionally(_ -> null);
        try {
            var _ = CompletableFuture.anyOf(all, lost).get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        }
    }

    private static Sent result(List<Waiting> rows, List<CompletableFuture<Void>> sent) {
        var acknowledged = new ArrayList<Waiting>(rows.size());
        Throwable failure = null;
        for (var i = 0; i < sent.size(); i++) {
            var one = sent.get(i);
            if (!one.isCompletedExceptionally()) {
                acknowledged.add(rows.get(i));
            } else if (failure == null) {
                failure = one.exceptionNow();
            }
        }
        return new Sent(acknowledged, failure);
    }

    private static ProducerRecord<String, byte[]> record(Waiting row) {
        var headers = new RecordHeaders();
        row.headers()
                .forEach(header -> headers.add(
                        header.getKey(), header.getValue().toString().getBytes(StandardCharsets.UTF_8)));
        return new ProducerRecord<>(row.topic(), null, row.key(), row.body().getBytes(StandardCharsets.UTF_8), headers);
    }

    @Override
    public void close() {
        KafkaClients.abandon(producer);
    }
}
