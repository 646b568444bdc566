package clemency.bench.review;

import clemency.local.Access;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The staff's client, on one event loop. An answer that was not wanted is a failure. */
final class ReviewClient implements AutoCloseable {

    private static final int OK = 200;
    private static final int REDIRECTION = 300;

    private final int port;
    private final Access access;
    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final HttpClient http;

    ReviewClient(int port, Access access) {
        this.port = port;
        this.access = access;
        this.http = vertx.createHttpClient(
                new HttpClientOptions().setDefaultHost("localhost"),
                new PoolOptions().setHttp1MaxSize(ReviewBench.CLIENTS));
    }

    Vertx vertx() {
        return vertx;
    }

    /** Answers the body; an empty one where there was none. */
    Future<Buffer> post(String path, String role, String body) {
        return http.request(HttpMethod.POST, port, "localhost", path)
                .compose(request -> request.putHeader("Content-Type", "application/json")
                        .putHeader("Authorization", credentials(role))
                        .send(body))
                .compose(response -> response.body()
                        .compose(answer -> isGood(response.statusCode())
                                ? Future.succeededFuture(answer)
                                : Future.failedFuture(path + ": " + response.statusCode() + " " + answer)));
    }

    private static boolean isGood(int status) {
        return status >= OK && status < REDIRECTION;
    }

    /** Whether a body says that there was nothing (204). */
    static boolean isNothing(Buffer body) {
        return body.length() == 0;
    }

    /** An attorney whose desk never fills up in a benchmark. */
    Future<String> attorney(String name) {
        var body = "{\"name\":\"%s\",\"signIn\":\"attorney\",\"openCaseLimit\":10000}".formatted(name);
        return post("/api/attorneys", "manager", body)
                .map(answer -> answer.toJsonObject().getString("id"));
    }

    private String credentials(String role) {
        var pair = role + ":" + access.password(role);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        var _ = vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
