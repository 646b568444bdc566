package clemency.stats.topology;

import clemency.events.Envelope;
import clemency.events.Topic;

/** What came in with a record of an event topic. */
sealed interface Arrival {

    record Event(Topic topic, Envelope envelope) implements Arrival {}

    /** It is a dead letter already, and remains to be counted. */
    record Unreadable() implements Arrival {}
}
