package clemency.imports;

import clemency.http.Violation;
import java.util.List;

/** @param line where the rejected line begins in the file, from 1 */
public record Reject(long line, List<Violation> violations) {}
