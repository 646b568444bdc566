package clemency.messaging;

import clemency.events.Topic;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** Where events enter a service. */
@ApplicationScoped
public class Inbox {

    public Uni<Void> receive(Topic topic, ConsumerRecords<String, byte[]> batch, Handler handler) {
        return Uni.createFrom().failure(new UnsupportedOperationException(topic + " " + batch.count() + " " + handler));
    }
}
