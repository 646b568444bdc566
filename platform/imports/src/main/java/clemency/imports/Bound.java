package clemency.imports;

import clemency.http.Violation;
import java.util.ArrayList;
import java.util.List;

/** A line after reading: a row, or the reasons why it is none. */
sealed interface Bound<R> {

    record Row<R>(Line<R> line) implements Bound<R> {}

    /** Those that could be read, in order. */
    static <R> List<Line<R>> lines(List<Bound<R>> bound) {
        var lines = new ArrayList<Line<R>>(bound.size());
        for (var one : bound) {
            if (one instanceof Row<R>(var line)) {
                lines.add(line);
            }
        }
        return List.copyOf(lines);
    }

    record Unreadable<R>(long number, List<Violation> violations) implements Bound<R> {}
}
