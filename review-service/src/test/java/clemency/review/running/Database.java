package clemency.review.running;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** The service's database, seen from outside. */
final class Database {

    private Database() {}

    /** With the rights of the service. */
    static Connection connect() throws SQLException {
        return connect("review_app", "CLEMENCY_DATABASE_PASSWORD");
    }

    /** With the rights of the schema's owner. */
    static Connection connectAsOwner() throws SQLException {
        return connect("review_owner", "CLEMENCY_DATABASE_OWNER_PASSWORD");
    }

    private static Connection connect(String user, String password) throws SQLException {
        var config = ConfigProvider.getConfig();
        var port = config.getValue("CLEMENCY_DATABASE_PORT", String.class);
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port + "/review", user, config.getValue(password, String.class));
    }

    static long number(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** As if somebody had opened each file. */
    static void opened(List<UUID> petitions) throws SQLException {
        var ids = petitions.stream().map(UUID::toString).collect(Collectors.joining(","));
        try (var connection = connect();
                var statement = connection.prepareStatement(
                        "insert into case_opening select cast(p as uuid), now(), 'auditor', 'auditor'"
                                + " from unnest(string_to_array(?, ',')) as p")) {
            statement.setString(1, ids);
            statement.executeUpdate();
        }
    }
}
