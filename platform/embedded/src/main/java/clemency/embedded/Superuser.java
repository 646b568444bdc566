package clemency.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Who may do everything on the server at a port of this machine. */
record Superuser(int port, String password) {

    Connection connect(String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", PostgresCluster.SUPERUSER);
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", "10");
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/" + database, properties);
    }

    boolean isAnswered() {
        try (var connection = connect("postgres")) {
            return connection.isValid(5);
        } catch (SQLException _) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "Superuser[port=" + port + "]";
    }
}
