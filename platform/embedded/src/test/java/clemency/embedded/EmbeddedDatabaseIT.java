package clemency.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {

    @TempDir
    Path directory;

    @Test
    void whatWasCommittedSurvivesARestartAndAKill() throws Exception {
        try (var database = EmbeddedDatabase.start(directory, 0)) {
            database.createDatabase("intake", "made-up-owner", "made-up-app");
            execute(database, "create table note (text text)");
            execute(database, "insert into note values ('before the restart')");
        }
        try (var database = EmbeddedDatabase.start(directory, 0)) {
            execute(database, "insert into note values ('before the kill')");
            database.kill();
        }
        try (var database = EmbeddedDatabase.start(directory, 0)) {
            assertThat(count(database)).isEqualTo(2);
        }
    }

    @Test
    void aPostmasterLeftBehindIsFoundAndStopped() throws Exception {
        var leftBehind = EmbeddedDatabase.start(directory, 0);
        try (var database = EmbeddedDatabase.start(directory, 0)) {
            assertThat(leftBehind.process().isAlive()).isFalse();
            assertThat(database.process().isAlive()).isTrue();
        }
    }

    @Test
    void aDatabaseIsMadeOnceAndItsPasswordsAreSetEachTime() throws Exception {
        try (var database = EmbeddedDatabase.start(directory, 0)) {
            database.createDatabase("review", "first", "first");
            database.createDatabase("review", "second", "second");

            assertThatThrownBy(() -> connect(database, "review_app", "first")).isInstanceOf(SQLException.class);
            try (var connection = connect(database, "review_app", "second");
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute("create table mine (id int)"))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static java.sql.Connection connect(EmbeddedDatabase database, String user, String password)
            throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + database.port() + "/review", user, password);
    }

    private static void execute(EmbeddedDatabase database, String statement) throws SQLException {
        try (var connection = database.connect("intake");
                var executing = connection.createStatement()) {
            executing.execute(statement);
        }
    }

    private static int count(EmbeddedDatabase database) throws SQLException {
        try (var connection = database.connect("intake");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from note")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
