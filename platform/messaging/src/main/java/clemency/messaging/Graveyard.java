package clemency.messaging;

import clemency.events.Topic;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jboss.logging.Logger;

/** Writes dead letters. Blocking calls are made on a thread of its own, which alone touches the producer. */
@ApplicationScoped
class Graveyard {

    private static final Logger LOG = Logger.getLogger(Graveyard.class);

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("dead-letters").daemon().factory());
    private final KafkaClients clients;
    private final MessagingConfig config;
    private final Counters counters;
    private Producer<String, byte[]> producer;

    @Inject
    Graveyard(KafkaClients clients, MessagingConfig config, Counters counters) {
        this.clients = clients;
        this.config = config;
        this.counters = counters;
    }

    /** Completes when the broker has acknowledged it, however long that takes. */
    Uni<Void> bury(Topic topic, Letter letter, String reason) {
        var headers = DeadLetterHeaders.of(letter, config.group(), reason);
        var whole = new ProducerRecord<>(topic.deadLetters(), null, letter.key(), letter.body(), headers);
        return send(whole)
                .onFailure(RecordTooLargeException.class)
                .recoverWithUni(() -> send(withoutBody(whole)))
                .onFailure()
                .invoke(failure -> LOG.warnf("the broker is away, tried again later: %s", Reason.of(failure)))
                .onFailure()
                .retry()
                .withBackOff(config.backOff().first(), config.backOff().longest())
                .until(_ -> !thread.isShutdown())
                .invoke(() -> counters.dead(topic));
    }

    private Uni<Void> send(ProducerRecord<String, byte[]> record) {
        return Uni.createFrom()
                .item(record)
                .emitOn(thread)
                .chain(one -> Uni.createFrom().completionStage(started(one)));
    }

    private CompletableFuture<Void> started(ProducerRecord<String, byte[]> record) {
        if (producer == null) {
            producer = clients.producer(config.group() + "-dead-letters");
        }
        return KafkaClients.send(producer, record);
    }

    private static ProducerRecord<String, byte[]> withoutBody(ProducerRecord<String, byte[]> record) {
        var headers = new RecordHeaders(record.headers()).add(DeadLetterHeaders.OMITTED, new byte[0]);
        return new ProducerRecord<>(record.topic(), null, record.key(), null, headers);
    }

    @PreDestroy
    void close() {
        thread.execute(() -> {
            if (producer != null) {
                KafkaClients.abandon(producer);
            }
        });
        thread.shutdown();
    }
}
