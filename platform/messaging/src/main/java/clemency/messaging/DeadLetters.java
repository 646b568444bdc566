package clemency.messaging;

import clemency.events.Topic;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Records that could not be read or applied, kept on the topic's dead-letter topic with the reason. */
@ApplicationScoped
public class DeadLetters {

    private final Graveyard graveyard;
    private final Replayer replayer;

    @Inject
    DeadLetters(Graveyard graveyard, Replayer replayer) {
        this.graveyard = graveyard;
        this.replayer = replayer;
    }

    /**
     * Reads this group's dead letters of the topic from the first to the last that is there now, and lets them in
     * again by the same door: what can be applied by now closes its gap, and what waited behind it follows. Whatever
     * is still dead stays where it is and is not written again, so that a replay may be repeated at will; what waited
     * behind it and can't be applied either becomes a dead letter of its own. Works on a worker thread, and while the
     * group goes on reading.
     *
     * @return fails where the broker can't be reached; what was let in until then stays
     */
    public Uni<Replay> replay(Topic topic, Handler handler) {
        return Uni.createFrom()
                .item(() -> replayer.replay(topic, handler, of(topic)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    Burial of(Topic topic) {
        return (letter, reason) -> graveyard.bury(topic, letter, reason);
    }
}
