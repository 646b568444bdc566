package clemency.imports;

import com.fasterxml.jackson.core.JacksonException;
import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.sqlclient.DatabaseException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a failure is of the kind that passes: the database is away, restarts, is full of connections, or a deadlock was
 * broken.
 */
final class Outage {

    /** PostgreSQL's classes of codes: connection, rollback by deadlock or serialization, no resources, shut down. */
    private static final Pattern STATES = Pattern.compile("(08|40|53|57P).*");

    private Outage() {}

    static boolean is(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(Outage::isItself);
    }

    private static boolean isItself(Throwable failure) {
        return switch (failure) {
            case DatabaseException e -> passes(e.getSqlState());
            // Hibernate puts the driver's failure into one of these.
            case SQLException e -> passes(e.getSQLState());
            // What can't be parsed can't be parsed later either, though Jackson calls it an I/O failure.
            case JacksonException _ -> false;
            case IOException _ -> true;
            case TimeoutException _ -> true;
            // The driver's own: the connection went away under a query, or there was none to be had.
            case VertxException _ -> true;
            case NoStackTraceThrowable _ -> true;
            default -> false;
        };
    }

    private static boolean passes(String state) {
        return state != null && STATES.matcher(state).matches();
    }
}
