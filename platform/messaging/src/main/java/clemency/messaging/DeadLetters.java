package clemency.messaging;

import clemency.events.Topic;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Records that could not be read or applied, kept on the topic's dead-letter topic with the reason. */
@ApplicationScoped
public class DeadLetters {

    public Uni<Replay> replay(Topic topic, Handler handler) {
        return Uni.createFrom().failure(new UnsupportedOperationException(topic + " " + handler));
    }
}
