package clemency.acceptance;

import clemency.bench.MadeUpHistory;
import clemency.events.Event;
import clemency.events.GrantEvent.ClemencyDenied;
import clemency.events.GrantEvent.ClemencyGranted;
import clemency.events.PetitionEvent.PetitionSubmitted;
import clemency.events.ReviewEvent.CaseClosed;
import java.util.Map;
import java.util.TreeMap;

/** What the statistics of made-up histories must say, by a plain fold over their events. */
final class ExpectedTotals {

    private final Map<String, Long> totals = new TreeMap<>(
            Map.of("received", 0L, "granted", 0L, "denied", 0L, "closed", 0L, "pending", 0L, "residual", 0L));

    private ExpectedTotals() {}

    static Map<String, Long> of(long petitions) {
        var expected = new ExpectedTotals();
        for (long number = 0; number < petitions; number++) {
            MadeUpHistory.tell(number, envelope -> expected.count(envelope.event()));
        }
        return expected.totals;
    }

    private void count(Event event) {
        if (event instanceof PetitionSubmitted) {
            move("received", 1);
        } else if (event instanceof ClemencyGranted) {
            move("granted", -1);
        } else if (event instanceof ClemencyDenied) {
            move("denied", -1);
        } else if (event instanceof CaseClosed) {
            move("closed", -1);
        }
    }

    private void move(String flow, int pending) {
        totals.merge(flow, 1L, Long::sum);
        totals.merge("pending", (long) pending, Long::sum);
    }
}
