package clemency.imports;

import clemency.http.Violation;
import java.util.List;

/** A line after reading: a row, or the reasons why it is none. */
sealed interface Bound<R> {

    record Row<R>(Line<R> line) implements Bound<R> {}

    record Unreadable<R>(long number, List<Violation> violations) implements Bound<R> {}
}
