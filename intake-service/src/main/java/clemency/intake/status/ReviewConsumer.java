package clemency.intake.status;

import clemency.events.Topic;
import clemency.messaging.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What review tells becomes public steps. Batches are handled one after another. */
@ApplicationScoped
class ReviewConsumer {

    private final Inbox inbox;
    private final StandingStore store;

    ReviewConsumer(Inbox inbox, StandingStore store) {
        this.inbox = inbox;
        this.store = store;
    }

    @Incoming("reviews")
    Uni<Void> reviews(ConsumerRecords<String, byte[]> batch) {
        return inbox.receive(Topic.REVIEWS, batch, store::add);
    }

    @Incoming("grants")
    Uni<Void> grants(ConsumerRecords<String, byte[]> batch) {
        return inbox.receive(Topic.GRANTS, batch, store::add);
    }
}
