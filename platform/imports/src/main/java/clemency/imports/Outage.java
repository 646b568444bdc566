package clemency.imports;

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

    private static final Pattern WORDS = Pattern.compile(
            ".*(connection.*(closed|lost|reset)|closed.*connection|timeout|pool is closed).*",
            Pattern.CASE_INSENSITIVE);

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
            case IOException _ -> true;
            case TimeoutException _ -> true;
            // The driver has no type for a connection that went away under a query.
            default ->
                failure.getClass().getName().startsWith("io.vertx.core.")
                        && failure.getMessage() != null
                        && WORDS.matcher(failure.getMessage()).matches();
        };
    }

    private static boolean passes(String state) {
        return state != null && STATES.matcher(state).matches();
    }
}
