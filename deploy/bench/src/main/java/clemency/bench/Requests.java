package clemency.bench;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;

/** Requests of one kind, each different. Called on one event loop. */
public interface Requests {

    default HttpMethod method() {
        return HttpMethod.POST;
    }

    String path();

    /** The body of the next one; not asked for where there is none. */
    Buffer next();

    /** The status of a good answer. */
    int wanted();

    /** Takes a good answer, or leaves it unread. */
    default boolean reads() {
        return false;
    }

    default void read(Buffer answer) {}
}
