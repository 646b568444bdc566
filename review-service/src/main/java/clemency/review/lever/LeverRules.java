package clemency.review.lever;

import clemency.events.Programme;
import clemency.http.Violation;
import clemency.review.assignment.Filling;
import clemency.review.assignment.Levers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What levers have to be among each other. */
final class LeverRules {

    private LeverRules() {}

    static List<Violation> broken(Levers levers) {
        var broken = new ArrayList<Violation>();
        if (levers.byShares() && levers.total() != Levers.ALL) {
            broken.add(new Violation("/shares", "sum-100", "The shares, with that of the others, have to make 100."));
        }
        var shared = levers.shares().stream().map(Levers.Share::programme).toList();
        broken.addAll(twice("/shares/", shared));
        if (shared.contains(Programme.CAPITAL)) {
            var pointer = "/shares/" + shared.indexOf(Programme.CAPITAL) + "/programme";
            broken.add(new Violation(pointer, "capital-first", "Capital cases are always first, and have no share."));
        }
        broken.addAll(twice(
                "/filling/programmes/",
                levers.filling().programmes().stream()
                        .map(Filling.Setting::programme)
                        .toList()));
        return broken;
    }

    private static List<Violation> twice(String list, List<Programme> programmes) {
        var broken = new ArrayList<Violation>();
        var seen = new HashSet<Programme>();
        for (var i = 0; i < programmes.size(); i++) {
            if (!seen.add(programmes.get(i))) {
                broken.add(new Violation(list + i + "/programme", "unique", "This programme is named twice."));
            }
        }
        return broken;
    }
}
