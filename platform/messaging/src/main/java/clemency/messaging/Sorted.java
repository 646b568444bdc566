package clemency.messaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What becomes of arrivals: last + 1 is applied, and so on as long as there is no gap; what is not greater than the
 * last, or comes twice, is a repetition; the rest waits. Pure.
 *
 * @param apply per subject in the order of the versions; may contain what was parked before
 * @param park what waits and was not parked before
 * @param repeated how many arrivals are repetitions
 * @param moved the new last version of each subject that has one
 */
record Sorted(List<Arrival> apply, List<Arrival> park, int repeated, Map<UUID, Long> moved) {

    static Sorted of(Map<UUID, Long> last, List<Arrival> parked, List<Arrival> arrived) {
        var waiting = new LinkedHashMap<UUID, TreeMap<Long, Arrival>>();
        for (var one : parked) {
            var _ = add(waiting, last, one);
        }
        var fresh = arrived.stream().filter(one -> add(waiting, last, one)).toList();
        var apply = new ArrayList<Arrival>();
        var moved = new LinkedHashMap<UUID, Long>();
        waiting.forEach((subject, versions) -> {
            var run = run(versions.values(), last.getOrDefault(subject, 0L));
            if (!run.isEmpty()) {
                apply.addAll(run);
                moved.put(subject, run.getLast().event().version());
            }
        });
        var park = fresh.stream().filter(one -> isBeyond(moved, last, one)).toList();
        return new Sorted(List.copyOf(apply), park, arrived.size() - fresh.size(), moved);
    }

    /** Whether it is seen for the first time. */
    private static boolean add(Map<UUID, TreeMap<Long, Arrival>> waiting, Map<UUID, Long> last, Arrival one) {
        var subject = one.event().subject();
        return one.event().version() > last.getOrDefault(subject, 0L)
                && waiting.computeIfAbsent(subject, _ -> new TreeMap<>())
                                .putIfAbsent(one.event().version(), one)
                        == null;
    }

    /** From the beginning to the first gap. */
    private static List<Arrival> run(Collection<Arrival> inOrder, long last) {
        var run = new ArrayList<Arrival>();
        for (var one : inOrder) {
            if (one.event().version() != last + run.size() + 1) {
                break;
            }
            run.add(one);
        }
        return run;
    }

    private static boolean isBeyond(Map<UUID, Long> moved, Map<UUID, Long> last, Arrival one) {
        var subject = one.event().subject();
        return one.event().version() > moved.getOrDefault(subject, last.getOrDefault(subject, 0L));
    }
}
