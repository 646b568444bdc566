package clemency.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * So many connections, each sending the next request when the last one is answered. One event loop: the load must leave the
 * machine to what is measured.
 */
public final class Load implements AutoCloseable {

    private final int port;
    private final int clients;
    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final HttpClient http;

    public Load(int port, int clients) {
        this.port = port;
        this.clients = clients;
        this.http = vertx.createHttpClient(
                new HttpClientOptions().setDefaultHost("localhost"), new PoolOptions().setHttp1MaxSize(clients));
    }

    /**
     * What became of the requests.
     *
     * @param good those that were answered as wanted
     * @param bad those that were answered otherwise or not at all
     */
    public record Answers(long good, long bad) {

        /** @throws IOException where any was bad: such a figure says nothing */
        public Answers allGood() throws IOException {
            if (bad > 0) {
                throw new IOException("%,d requests were refused".formatted(bad));
            }
            return this;
        }

        public double perSecond(Duration duration) {
            return good / (duration.toNanos() / 1e9);
        }
    }

    /** All that were sent have been answered when it returns, or never will be. */
    public Answers run(Requests requests, Duration duration) throws InterruptedException {
        var run = new Run(requests, System.nanoTime() + duration.toNanos(), new CountDownLatch(clients));
        for (var client = 0; client < clients; client++) {
            vertx.runOnContext(_ -> run.next());
        }
        if (!run.running.await(duration.toSeconds() + 60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the service stopped answering");
        }
        return new Answers(run.good.sum(), run.bad.sum());
    }

    private final class Run {

        private final Requests requests;
        private final long end;
        private final CountDownLatch running;
        private final LongAdder good = new LongAdder();
        private final LongAdder bad = new LongAdder();

        Run(Requests requests, long end, CountDownLatch running) {
            this.requests = requests;
            this.end = end;
            this.running = running;
        }

        void next() {
            if (System.nanoTime() >= end) {
                running.countDown();
                return;
            }
            var _ = http.request(requests.method(), port, "localhost", requests.path())
                    .compose(this::send)
                    .compose(this::isGood)
                    .otherwise(false)
                    .onSuccess(answer -> (answer ? good : bad).increment())
                    .onComplete(_ -> next());
        }

        private Future<HttpClientResponse> send(HttpClientRequest request) {
            return request.getMethod().equals(HttpMethod.GET)
                    ? request.send()
                    : request.putHeader("Content-Type", "application/json").send(requests.next());
        }

        private Future<Boolean> isGood(HttpClientResponse response) {
            var wanted = response.statusCode() == requests.wanted();
            return wanted && requests.reads()
                    ? response.body().onSuccess(requests::read).map(true)
                    : response.end().map(wanted);
        }
    }

    @Override
    public void close() {
        var _ = vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
