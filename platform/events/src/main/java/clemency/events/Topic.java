package clemency.events;

import java.util.List;
import java.util.Map;

/**
 * The topics, declared once. Event topics keep everything for ever; more partitions would need a rebuild of every
 * reader's state, so the number is for ever too.
 */
public enum Topic {
    /** Keyed by petition; written by intake. */
    PETITIONS("clemency.petitions"),
    /** Keyed by petition; written by review. */
    REVIEWS("clemency.reviews"),
    /** Keyed by petition, or by grant or adjustment where there is none; written by review. */
    GRANTS("clemency.grants"),
    /** Keyed by an opaque id of somebody of the staff; written by review. */
    WORKFORCE("clemency.workforce");

    public static final int PARTITIONS = 6;

    /** Those on which the histories of petitions lie: what every figure is counted from. */
    public static final List<Topic> OF_PETITIONS = List.of(PETITIONS, REVIEWS, GRANTS);

    private final String topicName;

    Topic(String topicName) {
        this.topicName = topicName;
    }

    public String topicName() {
        return topicName;
    }

    /** Where a reader's group puts the records of this topic that it could not read or apply. */
    public String deadLetters() {
        return topicName + ".dead";
    }

    /** Settings of the topic on the broker. */
    public Map<String, String> settings() {
        return Map.of("retention.ms", "-1", "retention.bytes", "-1", "cleanup.policy", "delete");
    }

    public static Topic of(Event event) {
        return switch (event) {
            case PetitionEvent _ -> PETITIONS;
            case ReviewEvent _ -> REVIEWS;
            case GrantEvent _ -> GRANTS;
            case WorkforceEvent _ -> WORKFORCE;
            case Unknown _ -> throw new IllegalArgumentException("an unknown event is read, never written");
        };
    }
}
