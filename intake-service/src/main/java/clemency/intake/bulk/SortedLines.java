package clemency.intake.bulk;

import clemency.http.Violation;
import clemency.imports.Line;
import clemency.imports.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The lines of a batch: those that are to be kept, and the answers of the others. Pure. */
final class SortedLines {

    /** In the order of the lines; null stands for one that is to be kept. */
    private final List<Outcome> settled = new ArrayList<>();

    private final List<Line<ImportedPetition>> wanted = new ArrayList<>();
    private final Map<Object, ImportedPetition> named = new HashMap<>();

    SortedLines(List<Line<ImportedPetition>> lines, PetitionRules rules) {
        for (var line : lines) {
            var outcome = settle(line.row(), rules);
            settled.add(outcome);
            if (outcome == null) {
                wanted.add(line);
            }
        }
    }

    List<Line<ImportedPetition>> wanted() {
        return List.copyOf(wanted);
    }

    /** @param kept what became of {@link #wanted}, in order */
    List<Outcome> outcomes(List<Outcome> kept) {
        Iterator<Outcome> next = kept.iterator();
        return settled.stream()
                .map(outcome -> outcome == null ? next.next() : outcome)
                .toList();
    }

    private Outcome settle(ImportedPetition row, PetitionRules rules) {
        var broken = rules.broken(row);
        if (broken.isPresent()) {
            return new Outcome.Rejected(List.of(broken.get()));
        }
        // A line without a name is known by what it says.
        var before = named.putIfAbsent(row.externalId() == null ? row : row.externalId(), row);
        if (before == null) {
            return null;
        }
        return before.equals(row)
                ? new Outcome.Unchanged()
                : new Outcome.Rejected(List.of(
                        new Violation("/externalId", "unique", "Another line of this file has this external id.")));
    }
}
