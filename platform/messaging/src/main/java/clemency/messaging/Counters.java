package clemency.messaging;

import clemency.events.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What left and what came in, per topic, counted once it is certain. */
@ApplicationScoped
class Counters {

    private final MeterRegistry registry;

    @Inject
    Counters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Acknowledged by the broker; a repetition after a crash counts again. */
    void sent(String topic) {
        count("clemency.outbox.sent", topic, 1);
    }

    void received(Topic topic, Tally tally) {
        count("clemency.inbox.applied", topic.topicName(), tally.applied());
        count("clemency.inbox.repeated", topic.topicName(), tally.repeated());
        count("clemency.inbox.unknown", topic.topicName(), tally.unknown());
    }

    void dead(Topic topic) {
        count("clemency.inbox.dead.lettered", topic.topicName(), 1);
    }

    /** A counter is there from the first look at it, so that 0 is told from nothing. */
    private void count(String name, String topic, long count) {
        registry.counter(name, "topic", topic).increment(count);
    }
}
