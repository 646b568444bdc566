package clemency.review.submission;

import clemency.events.Topic;
import clemency.messaging.Inbox;
import clemency.messaging.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Batches are handled one after another; the offset is committed after the transactions. */
@ApplicationScoped
class PetitionsConsumer {

    private static final String CHANNEL = "petitions";

    private final Inbox inbox;
    private final Submissions submissions;
    private final Outbox outbox;

    PetitionsConsumer(Inbox inbox, Submissions submissions, Outbox outbox) {
        this.inbox = inbox;
        this.submissions = submissions;
        this.outbox = outbox;
    }

    @Incoming(CHANNEL)
    Uni<Void> on(ConsumerRecords<String, byte[]> batch) {
        return inbox.receive(Topic.PETITIONS, batch, submissions).invoke(outbox::committed);
    }
}
