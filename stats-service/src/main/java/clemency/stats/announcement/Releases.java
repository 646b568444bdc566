package clemency.stats.announcement;

import clemency.stats.aggregate.Measure;
import clemency.stats.view.Scope;
import clemency.stats.view.Snapshot;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Prison terms that announced grants let end in a month, whatever the day of the announcement. */
record Releases(
        @Schema(implementation = String.class, examples = "2016-07")
        YearMonth month,

        @Schema(description = "As announced; a grant that was declined later is still in it")
        long count) {

    /** Ascending; months without any are left out. */
    static List<Releases> byMonth(Snapshot snapshot, Scope scope) {
        var months = new TreeMap<YearMonth, Long>();
        snapshot.announced().forEach((key, announced) -> {
            if (scope.covers(key.clemencyType())) {
                announced
                        .releases()
                        .forEach((day, figures) ->
                                months.merge(YearMonth.from(day), figures.get(Measure.RELEASES), Long::sum));
            }
        });
        return months.entrySet().stream()
                .map(entry -> new Releases(entry.getKey(), entry.getValue()))
                .toList();
    }
}
