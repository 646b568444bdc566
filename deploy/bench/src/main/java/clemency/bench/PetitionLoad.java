package clemency.bench;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * So many connections, each sending the next petition when the last one is answered. One event loop: the load must leave the
 * machine to what is measured.
 */
final class PetitionLoad implements AutoCloseable {

    private static final int ENOUGH_TEXT = 700;
    private static final String BEFORE_NUMBER = """
            {"clemencyType":"COMMUTATION","programme":"TRADITIONAL",\
            "petitioner":{"name":"Made-up Petitioner","registerNumber":\"""";
    private static final String AFTER_NUMBER = """
            "},\
            "conviction":{"district":"Northern Florida","offences":[{"category":"DRUG"}],"sentencedOn":"1998-05-04",\
            "sentence":{"kind":"LIFE"}},"filer":{"capacity":"PETITIONER"},\
            "certification":{"signedBy":"Made-up Petitioner","signedOn":"2016-01-04"},"reasons":"%s"}""".formatted("made up ".repeat(ENOUGH_TEXT / 8));

    /** Each petitioner asks once: of one who asks again and again nobody would learn the speed of others. */
    private final AtomicLong petitioners = new AtomicLong();

    private final int port;
    private final int clients;
    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final HttpClient http;

    PetitionLoad(int port, int clients) {
        this.port = port;
        this.clients = clients;
        this.http = vertx.createHttpClient(
                new HttpClientOptions().setDefaultHost("localhost"), new PoolOptions().setHttp1MaxSize(clients));
    }

    /**
     * What became of the petitions.
     *
     * @param refused those that were answered otherwise or not at all
     */
    record Answers(long accepted, long refused) {}

    /** All that were sent have been answered when it returns, or never will be. */
    Answers run(Duration duration) throws InterruptedException {
        var accepted = new LongAdder();
        var refused = new LongAdder();
        var running = new CountDownLatch(clients);
        var end = System.nanoTime() + duration.toNanos();
        for (var client = 0; client < clients; client++) {
            vertx.runOnContext(_ -> next(end, accepted, refused, running));
        }
        if (!running.await(duration.toSeconds() + 60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the service stopped answering");
        }
        return new Answers(accepted.sum(), refused.sum());
    }

    private void next(long end, LongAdder accepted, LongAdder refused, CountDownLatch running) {
        if (System.nanoTime() >= end) {
            running.countDown();
            return;
        }
        var _ = http.request(HttpMethod.POST, port, "localhost", "/api/petitions")
                .compose(request ->
                        request.putHeader("Content-Type", "application/json").send(petition()))
                .compose(response -> response.end().map(response.statusCode() == 201))
                .otherwise(false)
                .onSuccess(good -> (good ? accepted : refused).increment())
                .onComplete(_ -> next(end, accepted, refused, running));
    }

    private Buffer petition() {
        var number = petitioners.getAndIncrement();
        var register = "%05d-%03d".formatted(number / 1_000 % 100_000, number % 1_000);
        return Buffer.buffer(BEFORE_NUMBER + register + AFTER_NUMBER);
    }

    @Override
    public void close() {
        var _ = vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
