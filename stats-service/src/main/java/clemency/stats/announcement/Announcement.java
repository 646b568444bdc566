package clemency.stats.announcement;

import clemency.events.ClemencyType;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;
import clemency.stats.view.Announced;
import clemency.stats.view.Scope;
import clemency.stats.view.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All grants of one date. */
public record Announcement(
        LocalDate date,

        @Schema(description = "As announced; a grant that was declined later stays in it")
        long granted,

        @Schema(description = "Those of them that were declined since")
        long declined,

        @Schema(description = "Those of a sentence that contained life when it was granted")
        long lifeSentences,

        @Schema(description = "The days on which prison terms end, ascending, as far as the grants let them be told")
        List<Release> releases,

        @Schema(description = "Sentences commuted to a number of months")
        long terms,

        @Schema(description = "Those that depend on a condition")
        long conditional,

        @Schema(
                description =
                        "Grants that stand at the end of the date, since the beginning; a declined one leaves on the day it is declined")
        long runningTotal,

        @Schema(description = "granted by clemency type, without zeros")
        Map<ClemencyType, Long> byClemencyType) {

    /** How many prison terms end on a day. */
    public record Release(LocalDate on, long count) {}

    /** @param parts the announcement's cells by clemency type, all within the scope */
    public static Announcement of(LocalDate date, Scope scope, Map<ClemencyType, Announced> parts, Snapshot snapshot) {
        var counts = parts.values().stream().map(Announced::counts).reduce(Figures.NONE, Figures::plus);
        return new Announcement(
                date,
                counts.get(Measure.ANNOUNCED),
                counts.get(Measure.DECLINED),
                counts.get(Measure.LIFE_SENTENCES),
                releases(parts),
                counts.get(Measure.TERMS),
                counts.get(Measure.CONDITIONAL),
                snapshot.upTo(date, scope).get(Measure.GRANTED),
                byType(parts));
    }

    private static List<Release> releases(Map<ClemencyType, Announced> parts) {
        var byDay = new TreeMap<LocalDate, Long>();
        parts.values()
                .forEach(part -> part.releases()
                        .forEach((on, figures) -> byDay.merge(on, figures.get(Measure.RELEASES), Long::sum)));
        return byDay.entrySet().stream()
                .map(day -> new Release(day.getKey(), day.getValue()))
                .toList();
    }

    private static Map<ClemencyType, Long> byType(Map<ClemencyType, Announced> parts) {
        var byType = new TreeMap<ClemencyType, Long>();
        parts.forEach((type, part) -> byType.put(type, part.counts().get(Measure.ANNOUNCED)));
        var _ = byType.values().removeIf(count -> count == 0);
        return byType;
    }
}
