package clemency.review.record;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database, as somebody who can get at it. */
final class Database {

    private Database() {}

    /** Owns the tables, and may do what it likes. */
    static Connection asOwner() throws SQLException {
        return connect("review_owner", "CLEMENCY_DATABASE_OWNER_PASSWORD");
    }

    /** What the service itself is. */
    static Connection asService() throws SQLException {
        return connect("review_app", "CLEMENCY_DATABASE_PASSWORD");
    }

    static void execute(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Connection connect(String role, String password) throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                role,
                config.getValue(password, String.class));
    }
}
