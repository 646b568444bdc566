package clemency.stats.duration;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A band of the FOIA annual report (section VII.C: 1-20, by twenties to 200, to 300, to 400, more), here in calendar days,
 * not in working days; less than a day is in the first.
 */
public record Band(
        int from,

        @Schema(nullable = true, description = "Inclusive; null: without end")
        Integer to,

        long count) {

    private static final int[] ENDS = {20, 40, 60, 80, 100, 120, 140, 160, 180, 200, 300, 400};

    static List<Band> of(NavigableMap<Integer, Long> counts) {
        var bands = new ArrayList<Band>();
        var from = 0;
        for (var end : ENDS) {
            bands.add(new Band(from, end, sum(counts.subMap(from, true, end, true))));
            from = end + 1;
        }
        bands.add(new Band(from, null, sum(counts.tailMap(from, true))));
        return bands;
    }

    private static long sum(NavigableMap<Integer, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** {@code 0-20}, {@code 401 and more}. */
    public String label() {
        return to == null ? from + " and more" : from + "-" + to;
    }
}
