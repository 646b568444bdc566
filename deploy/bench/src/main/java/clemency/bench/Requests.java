package clemency.bench;

import io.vertx.core.buffer.Buffer;

/** Requests of one kind, each different. Called on one event loop. */
interface Requests {

    String path();

    Buffer next();

    /** The status of a good answer. */
    int wanted();

    /** Takes a good answer, or leaves it unread. */
    default boolean reads() {
        return false;
    }

    default void read(Buffer answer) {}
}
