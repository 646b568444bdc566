package clemency.bench.review;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Whole cases: petitions arrive on the topic and are opened; clients take the next one, recommend twice and sign its
 * decision, each with a request of its own that follows on the answer to the one before.
 */
final class WholeCases {

    /** How often a client asks again where nothing waits yet. */
    private static final int ASK_AGAIN_MILLIS = 5;

    /** More waiting than the clients can take while the next ones arrive, and not so many that opening them takes all. */
    private static final int AT_A_TIME = 200;

    private static final String DENY = "{\"recommendation\":\"DENY\"}";

    private final ReviewClient desk;
    private final Arrivals arrivals;
    private final int clients;

    WholeCases(ReviewClient desk, Arrivals arrivals, int clients) {
        this.desk = desk;
        this.arrivals = arrivals;
        this.clients = clients;
    }

    /** All that arrived are decided when it returns. */
    double perSecond(Duration duration) throws Exception {
        var attorneys = new ArrayList<String>();
        for (var client = 0; client < clients; client++) {
            attorneys.add(desk.attorney("Made-up Attorney")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get());
        }
        var run = new Run();
        var start = System.nanoTime();
        attorneys.forEach(run::work);
        run.feed(start + duration.toNanos());
        run.finished.get();
        return run.decided.get() / ((System.nanoTime() - start) / 1e9);
    }

    private final class Run {

        private final AtomicLong arrived = new AtomicLong();
        private final AtomicLong decided = new AtomicLong();
        private final CompletableFuture<Void> finished = new CompletableFuture<>();
        private volatile boolean closed;

        void feed(long end) throws Exception {
            while (System.nanoTime() < end && !finished.isDone()) {
                if (arrived.get() - decided.get() < AT_A_TIME) {
                    arrived.addAndGet(AT_A_TIME);
                    arrivals.put(AT_A_TIME);
                } else {
                    Thread.sleep(ASK_AGAIN_MILLIS);
                }
            }
            closed = true;
            finishIfDone();
        }

        /** On the event loop. */
        void work(String attorney) {
            if (finished.isDone()) {
                return;
            }
            var _ = desk.post("/api/attorneys/" + attorney + "/next", "attorney", "")
                    .compose(this::decideTaken)
                    .onSuccess(some -> again(attorney, some))
                    .onFailure(finished::completeExceptionally);
        }

        private void again(String attorney, boolean some) {
            if (some) {
                decided.incrementAndGet();
                finishIfDone();
                work(attorney);
            } else {
                desk.vertx().setTimer(ASK_AGAIN_MILLIS, _ -> work(attorney));
            }
        }

        private void finishIfDone() {
            if (closed && decided.get() == arrived.get()) {
                finished.complete(null);
            }
        }

        private Future<Boolean> decideTaken(Buffer taken) {
            if (ReviewClient.isNothing(taken)) {
                return Future.succeededFuture(false);
            }
            var petition = taken.toJsonObject().getString("petition");
            var recommendations = "/api/cases/" + petition + "/recommendations";
            return desk.post(recommendations, "pardon-attorney", DENY)
                    .compose(_ -> desk.post(recommendations, "deputy-attorney-general", DENY))
                    .compose(_ -> desk.post("/api/decisions", "decision", denial(petition)))
                    .map(true);
        }
    }

    static String denial(String petition) {
        return "{\"decisions\":[{\"petition\":\"" + petition + "\",\"outcome\":\"DENY\"}]}";
    }
}
