package clemency.imports;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * A request body, chunk by chunk as it is asked for: the request stays paused in between, TCP holds the sender back. All
 * on the request's event loop.
 */
final class Body {

    private final HttpServerRequest request;
    private UniEmitter<? super byte[]> waiting;
    private Throwable failure;
    private boolean ended;
    private long bytes;

    Body(HttpServerRequest request) {
        this.request = request;
        request.pause();
        ended = request.isEnded();
        if (!ended) {
            request.exceptionHandler(this::failed);
            request.handler(this::arrived);
            request.endHandler(_ -> end());
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
    }

    /** The next chunk; null at the end; fails when the sender has gone. One call at a time. */
    Uni<byte[]> next() {
        return Uni.createFrom().emitter(emitter -> {
            if (failure != null) {
                emitter.fail(failure);
            } else if (ended) {
                emitter.complete(null);
            } else {
                waiting = emitter;
                request.fetch(1);
            }
        });
    }

    /** How much has arrived. */
    long bytes() {
        return bytes;
    }

    /** Lets the sender finish, and forgets what it sends. */
    void discard() {
        if (!ended && failure == null) {
            request.handler(_ -> {});
            request.resume();
        }
        if (waiting != null) {
            take().fail(new IllegalStateException("nobody wants the rest"));
        }
    }

    private void arrived(Buffer chunk) {
        bytes += chunk.length();
        if (waiting != null) {
            take().complete(chunk.getBytes());
        }
    }

    private void end() {
        ended = true;
        if (waiting != null) {
            take().complete(null);
        }
    }

    private void failed(Throwable reason) {
        failure = reason;
        if (waiting != null) {
            take().fail(reason);
        }
    }

    private UniEmitter<? super byte[]> take() {
        var emitter = waiting;
        waiting = null;
        return emitter;
    }
}
