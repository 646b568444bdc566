package clemency.intake.bulk;

import clemency.http.Violation;
import clemency.imports.Line;
import clemency.imports.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a batch: those that are to be kept, and the answers of the others. Pure. */
final class SortedLines {

    /** What is known of a line before anything is kept. */
    private sealed interface Slot {

        record Settled(Outcome outcome) implements Slot {}

        /** @param at its place among those that are to be kept */
        record Wanted(int at) implements Slot {}

        /** It says what that one says. */
        record Again(int at) implements Slot {}
    }

    private record Seen(ImportedPetition row, int at) {}

    /** In the order of the lines. */
    private final List<Slot> slots = new ArrayList<>();

    private final List<Line<ImportedPetition>> wanted = new ArrayList<>();
    private final Map<Object, Seen> named = new HashMap<>();

    SortedLines(List<Line<ImportedPetition>> lines, PetitionRules rules) {
        for (var line : lines) {
            var slot = slot(line.row(), rules);
            slots.add(slot);
            if (slot instanceof Slot.Wanted) {
                wanted.add(line);
            }
        }
    }

    List<Line<ImportedPetition>> wanted() {
        return List.copyOf(wanted);
    }

    /** @param kept what became of {@link #wanted}, in order */
    List<Outcome> outcomes(List<Outcome> kept) {
        return slots.stream().map(slot -> outcome(slot, kept)).toList();
    }

    private static Outcome outcome(Slot slot, List<Outcome> kept) {
        return switch (slot) {
            case Slot.Settled(var outcome) -> outcome;
            case Slot.Wanted(var at) -> kept.get(at);
            // Whatever became of the first of them, only one was made.
            case Slot.Again(var at) -> kept.get(at) instanceof Outcome.Created ? new Outcome.Unchanged() : kept.get(at);
        };
    }

    private Slot slot(ImportedPetition row, PetitionRules rules) {
        var broken = rules.broken(row);
        if (!broken.isEmpty()) {
            return new Slot.Settled(new Outcome.Rejected(broken));
        }
        // A line without a name is known by what it says.
        var before = named.putIfAbsent(row.externalId() == null ? row : row.externalId(), new Seen(row, wanted.size()));
        if (before == null) {
            return new Slot.Wanted(wanted.size());
        }
        return before.row().equals(row)
                ? new Slot.Again(before.at())
                : new Slot.Settled(new Outcome.Rejected(List.of(
                        new Violation("/externalId", "unique", "Another line of this file has this external id."))));
    }
}
