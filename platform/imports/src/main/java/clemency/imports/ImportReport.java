package clemency.imports;

import java.util.List;
import java.util.UUID;

/**
 * What an import did. {@code lines} is the sum of the four counts after it.
 *
 * @param lines lines (CSV: records) that were not empty, the header not counted
 * @param rejects the first {@link Imports#REPORTED} of the rejected ones
 * @param rejectsAt where all of them are
 * @param fileAt where the whole file is for a while, with the reasons beside the rejected lines, to be repaired and sent again
 */
public record ImportReport(
        UUID id,
        long lines,
        long created,
        long unchanged,
        long corrected,
        long rejected,
        List<Reject> rejects,
        String rejectsAt,
        String fileAt) {}
