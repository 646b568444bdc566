package clemency.review.docket;

import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.sqlclient.DatabaseException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Failures after which it is certain that nothing was written, so that trying again does nothing twice. */
final class Unwritten {

    private static final int DEEPEST = 20;

    private Unwritten() {}

    /** The database said so, or it was not asked to write yet. Where its answer was lost it may have written all. */
    static boolean is(Throwable failure) {
        return sqlState(failure) != null || causes(failure).noneMatch(Unwritten::isLost);
    }

    /** For the log: a message may have somebody's words in it. */
    static String reason(Throwable failure) {
        var state = sqlState(failure);
        return state == null ? failure.getClass().getName() : "SQLSTATE " + state;
    }

    /** Null where the failure is not the database's. */
    private static String sqlState(Throwable failure) {
        return causes(failure)
                .filter(DatabaseException.class::isInstance)
                .map(cause -> ((DatabaseException) cause).getSqlState())
                .findFirst()
                .orElse(null);
    }

    private static boolean isLost(Throwable cause) {
        return cause instanceof VertxException
                || cause instanceof NoStackTraceThrowable
                || cause instanceof IOException
                || cause instanceof TimeoutException;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
