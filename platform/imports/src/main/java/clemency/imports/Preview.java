package clemency.imports;

import clemency.http.Violation;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What an import would do with a line.
 *
 * @param line where it begins, from 1
 * @param violations why it would be rejected; none otherwise
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Preview(long line, Kind would, List<Violation> violations) {

    /** What it would do. */
    public enum Kind {
        CREATE,
        UNCHANGED,
        CORRECT,
        REJECT
    }

    static Preview of(long line, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Created() -> new Preview(line, Kind.CREATE, List.of());
            case Outcome.Unchanged() -> new Preview(line, Kind.UNCHANGED, List.of());
            case Outcome.Corrected() -> new Preview(line, Kind.CORRECT, List.of());
            case Outcome.Rejected(var violations) -> new Preview(line, Kind.REJECT, violations);
        };
    }
}
