package clemency.messaging;

import clemency.events.Topic;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The consumer of a service. */
@ApplicationScoped
class ReviewsConsumer {

    private final Inbox inbox;
    private final Effects effects;

    @Inject
    ReviewsConsumer(Inbox inbox, Effects effects) {
        this.inbox = inbox;
        this.effects = effects;
    }

    @Incoming("reviews")
    Uni<Void> on(ConsumerRecords<String, byte[]> batch) {
        return inbox.receive(Topic.REVIEWS, batch, effects);
    }
}
