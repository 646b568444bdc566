package clemency.stats.aggregate;

import clemency.events.Envelope;
import clemency.events.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that is known about one subject: for each topic its facts in order of version. Immutable.
 *
 * @param staff of the workforce; a subject has either these or the others
 */
public record Histories(List<Fact> petitions, List<Fact> reviews, List<Fact> grants, List<Fact> staff) {

    public static final Histories EMPTY = new Histories(List.of(), List.of(), List.of(), List.of());

    /** With one fact more; nothing where the version is known already, for then it is a repetition. */
    public Optional<Histories> with(Topic topic, Envelope envelope) {
        var known = of(topic);
        var place = place(known, envelope.version());
        if (place < 0) {
            return Optional.empty();
        }
        var facts = new ArrayList<>(known);
        facts.add(place, Fact.of(envelope));
        return Optional.of(
                switch (topic) {
                    case PETITIONS -> new Histories(facts, reviews, grants, staff);
                    case REVIEWS -> new Histories(petitions, facts, grants, staff);
                    case GRANTS -> new Histories(petitions, reviews, facts, staff);
                    case WORKFORCE -> new Histories(petitions, reviews, grants, facts);
                });
    }

    /** What was known of a petition at the end of a day in Washington. */
    Histories recordedBy(LocalDate day) {
        return new Histories(recordedBy(petitions, day), recordedBy(reviews, day), recordedBy(grants, day), List.of());
    }

    private static List<Fact> recordedBy(List<Fact> facts, LocalDate day) {
        return facts.stream().filter(fact -> !fact.recordedOn().isAfter(day)).toList();
    }

    /** When it was recorded, of each fact of a petition. */
    List<Instant> recorded() {
        var moments = new ArrayList<Instant>(size());
        petitions.forEach(fact -> moments.add(fact.recordedAt()));
        reviews.forEach(fact -> moments.add(fact.recordedAt()));
        grants.forEach(fact -> moments.add(fact.recordedAt()));
        return moments;
    }

    int size() {
        return petitions.size() + reviews.size() + grants.size();
    }

    List<Fact> of(Topic topic) {
        return switch (topic) {
            case PETITIONS -> petitions;
            case REVIEWS -> reviews;
            case GRANTS -> grants;
            case WORKFORCE -> staff;
        };
    }

    /** Whether this is a petition of which the receipt is not yet known; its other facts wait for it and count nothing. */
    public boolean incomplete() {
        return !received() && !Timeline.of(this).complete();
    }

    private boolean received() {
        return !petitions.isEmpty() && petitions.getFirst().happening() instanceof Happening.Received;
    }

    /** Whether what it has more than before is one fact that moves no figure, wherever it belongs. */
    boolean onlyNotedSince(Histories before) {
        if (size() != before.size() + 1) {
            return false;
        }
        for (var topic : Topic.OF_PETITIONS) {
            if (of(topic).size() > before.of(topic).size()) {
                return added(before.of(topic), of(topic)).happening() instanceof Happening.Noted;
            }
        }
        return false;
    }

    private static Fact added(List<Fact> before, List<Fact> after) {
        var place = before.size();
        while (place > 0 && before.get(place - 1).equals(after.get(place))) {
            place--;
        }
        return after.get(place);
    }

    /** Where a version belongs, from the end, because it nearly always belongs there; −1 where it is known. */
    private static int place(List<Fact> facts, long version) {
        var place = facts.size();
        while (place > 0 && facts.get(place - 1).version() > version) {
            place--;
        }
        return place > 0 && facts.get(place - 1).version() == version ? -1 : place;
    }
}
