package clemency.stats.aggregate;

import java.util.List;
import java.util.Map;

/** What somebody of the staff contributes: on each day on which something changes, by how much. */
final class Staffing {

    private Staffing() {}

    static void add(List<Fact> before, List<Fact> after, Map<Cell, Figures> to) {
        if (before.size() != after.size()) {
            add(new Employment(after), 1, to);
            add(new Employment(before), -1, to);
        }
    }

    private static void add(Employment employment, int sign, Map<Cell, Figures> to) {
        var stood = Figures.NONE;
        for (var day : employment.turns()) {
            var stands = employment.on(day);
            var moved = sign < 0 ? stood.minus(stands) : stands.minus(stood);
            Contribution.add(to, new Cell.Staff(day, employment.kind()), moved);
            stood = stands;
        }
    }
}
