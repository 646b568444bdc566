package clemency.messaging;

import clemency.events.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What left and what came in, per topic, counted once it is certain. */
@ApplicationScoped
class Counters {

    static final String PAUSES = "clemency.outbox.pauses";
    private static final String SENT = "clemency.outbox.sent";
    private static final String DEAD = "clemency.inbox.dead.lettered";

    private final MeterRegistry registry;

    /** Each counter is there from the start, so that 0 is told from nothing and the first dead letter is an increase. */
    @Inject
    Counters(MeterRegistry registry) {
        this.registry = registry;
        relayPaused(0);
        for (var topic : Topic.values()) {
            count(SENT, topic.topicName(), 0);
            received(topic, Tally.NONE);
            count(DEAD, topic.topicName(), 0);
        }
    }

    /** The relay stopped for a while, since something was in its way. */
    void relayPaused() {
        relayPaused(1);
    }

    private void relayPaused(int times) {
        registry.counter(PAUSES).increment(times);
    }

    /** Acknowledged by the broker; a repetition after a crash counts again. */
    void sent(String topic) {
        count(SENT, topic, 1);
    }

    void received(Topic topic, Tally tally) {
        count("clemency.inbox.applied", topic.topicName(), tally.applied());
        count("clemency.inbox.repeated", topic.topicName(), tally.repeated());
        count("clemency.inbox.unknown", topic.topicName(), tally.unknown());
    }

    void dead(Topic topic) {
        count(DEAD, topic.topicName(), 1);
    }

    private void count(String name, String topic, long count) {
        registry.counter(name, "topic", topic).increment(count);
    }
}
