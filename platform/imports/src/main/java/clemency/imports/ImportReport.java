package clemency.imports;

import java.util.List;
import java.util.UUID;

/**
 * What an import did. {@code lines} is the sum of the four counts after it.
 *
 * @param lines lines (CSV: records) that were not empty, the header not counted
 * @param rejects the first {@link Imports#REPORTED} of the rejected ones
 * @param rejectsAt where all of them are
 */
public record ImportReport(
        UUID id,
        long lines,
        long created,
        long unchanged,
        long corrected,
        long rejected,
        List<Reject> rejects,
        String rejectsAt) {}
