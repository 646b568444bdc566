package clemency.imports;

import clemency.http.Violation;
import java.util.List;

/** What became of one line. */
public sealed interface Outcome {

    record Created() implements Outcome {}

    /** It was known already, and the same. */
    record Unchanged() implements Outcome {}

    /** It was known already, and different. */
    record Corrected() implements Outcome {}

    /** Nothing of it was stored. */
    record Rejected(List<Violation> violations) implements Outcome {
        public Rejected {
            violations = List.copyOf(violations);
        }
    }
}
