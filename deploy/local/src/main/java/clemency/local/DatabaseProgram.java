package clemency.local;

import clemency.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** PostgreSQL with the databases of the services that have one. */
record DatabaseProgram(Path directory, int port, Secrets secrets, Path log) implements Program {

    static final String NAME = "database";

    private static final List<String> DATABASES = List.of("intake", "review");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Started start(Attempt attempt) throws StartFailure, IOException, InterruptedException {
        var offset = LogTail.end(log);
        try {
            var database = EmbeddedDatabase.start(directory, port, log);
            createDatabases(database);
            return new Started(database.process(), database::close, Pulse.NONE);
        } catch (IOException | SQLException e) {
            throw LogTail.failure(NAME + " did not start: " + e.getMessage(), log, offset, e);
        }
    }

    private void createDatabases(EmbeddedDatabase database) throws SQLException, IOException {
        try {
            for (var name : DATABASES) {
                database.createDatabase(name, secrets.database(name + "_owner"), secrets.database(name + "_app"));
            }
        } catch (SQLException e) {
            database.close();
            throw e;
        }
    }
}
