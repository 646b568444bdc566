package clemency.messaging;

import com.fasterxml.jackson.core.JacksonException;
import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.sqlclient.DatabaseException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Tells failures that pass by themselves from those that come again with the same record. */
public final class Outage {

    /**
     * PostgreSQL's classes: connection, sign-in, no such database, rollback by serialization or deadlock, no resources,
     * shut down by an operator, the system's own errors.
     */
    private static final Set<String> PASSING = Set.of("08", "28", "3D", "40", "53", "57", "58");

    /** A lock that was not to be had; a standby that is read-only yet; a database that takes no connections yet. */
    private static final Set<String> PASSING_STATES = Set.of("55P03", "25006", "55000");

    private Outage() {}

    /** Whether trying again may help. */
    public static boolean is(Throwable failure) {
        return causes(failure).anyMatch(Outage::passes);
    }

    /** PostgreSQL's code for the failure, or null where it is not the database's. */
    public static String sqlState(Throwable failure) {
        return causes(failure)
                .map(Outage::ownSqlState)
                .filter(state -> state != null)
                .findFirst()
                .orElse(null);
    }

    private static boolean passes(Throwable failure) {
        var state = ownSqlState(failure);
        return state != null
                ? PASSING_STATES.contains(state) || state.length() == 5 && PASSING.contains(state.substring(0, 2))
                // What can't be parsed can't be parsed later either, though Jackson calls it an I/O failure.
                : failure instanceof IOException && !(failure instanceof JacksonException)
                        || failure instanceof TimeoutException
                        || failure instanceof VertxException
                        || failure instanceof NoStackTraceThrowable;
    }

    private static String ownSqlState(Throwable failure) {
        return switch (failure) {
            case DatabaseException database -> database.getSqlState();
            case SQLException sql -> sql.getSQLState();
            default -> null;
        };
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
