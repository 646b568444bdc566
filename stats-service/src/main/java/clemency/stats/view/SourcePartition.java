package clemency.stats.view;

import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Figures;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The partials of one partition of the event topics: what stood at its last watermark, and what has arrived since,
 * which nobody sees before the next one. Used by the reading thread only.
 */
final class SourcePartition {

    private final Map<Cell, Figures> standing = new HashMap<>();
    private final Map<Cell, Figures> arriving = new LinkedHashMap<>();

    void arrive(Cell cell, Figures figures) {
        arriving.put(cell, figures);
    }

    /** How many cells stand. */
    int cells() {
        return standing.size();
    }

    /** Lets what has arrived stand; answers by how much each cell moved, zero for one that was told as it stood. */
    Map<Cell, Figures> swap() {
        var changes = new LinkedHashMap<Cell, Figures>();
        arriving.forEach((cell, figures) -> {
            var before = standing.put(cell, figures);
            changes.put(cell, before == null ? figures : figures.minus(before));
        });
        arriving.clear();
        return changes;
    }
}
