package clemency.bench.review;

import io.vertx.core.Future;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** How long it takes to be given the next case, one after the other. */
final class NextCases {

    /** So many are pending at the end of the series with few. */
    static final int FEW = 100;

    private static final int SERIES = 300;
    private static final int ASK_AGAIN_MILLIS = 5;

    private final ReviewClient desk;
    private final Arrivals arrivals;

    NextCases(ReviewClient desk, Arrivals arrivals) {
        this.desk = desk;
        this.arrivals = arrivals;
    }

    /** @param left how many of those that arrive for it wait at its end; 0 where enough wait already */
    double medianMillis(int left) throws Exception {
        var attorney = get(desk.attorney("Made-up Attorney"));
        if (left > 0) {
            arrivals.put(SERIES + left);
        }
        var nanos = new long[SERIES];
        for (var i = 0; i < SERIES; i++) {
            nanos[i] = taken(attorney);
        }
        Arrays.sort(nanos);
        return nanos[SERIES / 2] / 1e6;
    }

    /** Of the request that got one; those that came before the petitions did count for nothing. */
    private long taken(String attorney) throws Exception {
        while (true) {
            var start = System.nanoTime();
            var answer = get(desk.post("/api/attorneys/" + attorney + "/next", "attorney", ""));
            if (!ReviewClient.isNothing(answer)) {
                return System.nanoTime() - start;
            }
            TimeUnit.MILLISECONDS.sleep(ASK_AGAIN_MILLIS);
        }
    }

    private static <T> T get(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get();
    }
}
