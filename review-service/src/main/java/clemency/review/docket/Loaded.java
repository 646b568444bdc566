package clemency.review.docket;

import clemency.review.casework.CaseFile;
import clemency.review.casework.Sitting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Cases as they were read: locked to the end of the transaction, or to be written only if nobody has changed them since. */
public final class Loaded {

    private final Map<UUID, CaseRow> rows;

    Loaded(List<CaseRow> rows) {
        this.rows = rows.stream().collect(Collectors.toMap(CaseRow::petition, Function.identity()));
    }

    /** For a sitting; those not known are missing. */
    public Map<UUID, CaseFile> files() {
        var files = new HashMap<UUID, CaseFile>();
        rows.forEach((petition, row) -> files.put(petition, row.file()));
        return files;
    }

    /** A case as it is once the sitting over it is written: nobody else can have changed it meanwhile, so nothing is read again. Only what was sent to its petition meanwhile may be missing. */
    public CaseView view(UUID petition, Sitting sitting) {
        var was = rows.get(petition);
        var change = sitting.changes().get(petition);
        return change == null
                ? CaseView.of(was)
                : CaseView.of(CaseRow.of(change, change.file().recorded()), was == null ? null : was.supplementedOn());
    }
}
