package clemency.battery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What was found, in few words: of each kind of fault the first, and how many there were. */
final class Report {

    private static final int MOST_OF_A_KIND = 3;

    private Report() {}

    static String of(List<Fault> faults, long seed) {
        var kinds =
                faults.stream().collect(Collectors.groupingBy(Fault::kind, LinkedHashMap::new, Collectors.toList()));
        return "%d faults of %d kinds, seed %d%n%s"
                .formatted(
                        faults.size(),
                        kinds.size(),
                        seed,
                        kinds.values().stream().map(Report::kind).collect(Collectors.joining("\n")));
    }

    /** The first of those that are alike. */
    static List<Fault> distinct(List<Fault> faults) {
        var first = new ArrayList<Fault>();
        faults.stream().filter(fault -> first.stream().noneMatch(fault::isLike)).forEach(first::add);
        return first;
    }

    private static String kind(List<Fault> faults) {
        return faults.stream().limit(MOST_OF_A_KIND).map(Fault::toString).collect(Collectors.joining("\n"))
                + (faults.size() > MOST_OF_A_KIND ? "\n    and " + (faults.size() - MOST_OF_A_KIND) + " more" : "");
    }
}
