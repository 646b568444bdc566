package clemency.stats;

import static java.time.temporal.ChronoUnit.DAYS;

import clemency.events.Envelope;
import clemency.events.GrantEvent.ClemencyDenied;
import clemency.events.GrantEvent.ClemencyGranted;
import clemency.events.PetitionEvent.PetitionSubmitted;
import clemency.events.ReviewEvent.CaseClosed;
import clemency.events.ReviewEvent.CaseReinstated;
import clemency.events.ReviewEvent.CaseSetAside;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The specification of durations and ages: petition by petition, from the events as they were told, in plain loops. */
public final class FinerFold {

    private FinerFold() {}

    /** Days from receipt to the end, of each petition that ended in the period. */
    public static List<Long> durations(Collection<Envelope> events, LocalDate from, LocalDate to) {
        return petitions(events).values().stream()
                .filter(story -> end(story) != null)
                .filter(story -> !end(story).isBefore(from) && !end(story).isAfter(to))
                .map(story -> DAYS.between(story.getFirst().occurredOn(), end(story)))
                .sorted()
                .toList();
    }

    /** Days of receipt of the petitions that were open and not on hold at the end of a day. */
    public static Map<LocalDate, Long> active(Collection<Envelope> events, LocalDate day) {
        return petitions(events).values().stream()
                .filter(story -> !story.getFirst().occurredOn().isAfter(day))
                .filter(story -> end(story) == null || end(story).isAfter(day))
                .filter(story -> !aside(story, day))
                .collect(Collectors.groupingBy(
                        story -> story.getFirst().occurredOn(), TreeMap::new, Collectors.counting()));
    }

    static Map<UUID, List<Envelope>> petitions(Collection<Envelope> events) {
        return Fold.corrected(events).stream().collect(Collectors.groupingBy(Envelope::subject)).entrySet().stream()
                .filter(entry -> entry.getValue().getFirst().event() instanceof PetitionSubmitted)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static LocalDate end(List<Envelope> story) {
        return last(story, FinerFold::ends);
    }

    private static boolean aside(List<Envelope> story, LocalDate day) {
        var before = story.stream().filter(e -> !e.occurredOn().isAfter(day)).toList();
        return last(before, e -> e.event() instanceof CaseSetAside) != null
                && last(before, e -> e.event() instanceof CaseReinstated) == null;
    }

    static boolean ends(Envelope e) {
        return e.event() instanceof CaseClosed
                || e.event() instanceof ClemencyDenied
                || e.event() instanceof ClemencyGranted;
    }

    private static LocalDate last(List<Envelope> story, Predicate<Envelope> wanted) {
        return story.stream()
                .filter(wanted)
                .map(Envelope::occurredOn)
                .reduce((_, later) -> later)
                .orElse(null);
    }
}
