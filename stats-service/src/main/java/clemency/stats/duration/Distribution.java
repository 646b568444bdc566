package clemency.stats.duration;

import java.util.List;
import java.util.NavigableMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Days of single petitions, told together. Percentiles are those of the petitions, never of other percentiles. */
public record Distribution(
        @Schema(description = "Petitions; of a stage, stays in it")
        long count,

        @Schema(nullable = true, description = "Of the exact days, two decimals; null: there are none")
        Double mean,

        @Schema(nullable = true, description = "The days within which half of them lie, by nearest rank")
        Integer median,

        @Schema(nullable = true) Integer percentile80,
        @Schema(nullable = true) Integer percentile95,
        @Schema(nullable = true) Integer lowest,
        @Schema(nullable = true) Integer highest,
        List<Band> bands) {

    /**
     * @param counts petitions by days
     * @param sum their exact days, added up
     */
    static Distribution of(NavigableMap<Integer, Long> counts, long sum) {
        var count = counts.values().stream().mapToLong(Long::longValue).sum();
        return new Distribution(
                count,
                count == 0 ? null : Double.valueOf(Math.round(100.0 * sum / count) / 100.0),
                percentile(counts, count, 50),
                percentile(counts, count, 80),
                percentile(counts, count, 95),
                percentile(counts, count, 0),
                percentile(counts, count, 100),
                Band.of(counts));
    }

    /** The fewest days within which that many of a hundred lie. */
    private static Integer percentile(NavigableMap<Integer, Long> counts, long count, int ofHundred) {
        var rank = Math.max(1, (count * ofHundred + 99) / 100);
        var seen = 0L;
        for (var entry : counts.entrySet()) {
            seen += entry.getValue();
            if (seen >= rank) {
                return entry.getKey();
            }
        }
        return null;
    }
}
