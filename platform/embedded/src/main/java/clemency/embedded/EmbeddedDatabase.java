package clemency.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A PostgreSQL 18 of this machine. Its directory survives restarts and kills; what was committed is on the disk
 * ({@code fsync} and {@code synchronous_commit} are on, which is asserted at the start).
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process postmaster;
    private final Superuser superuser;

    private EmbeddedDatabase(Process postmaster, Superuser superuser) {
        this.postmaster = postmaster;
        this.superuser = superuser;
    }

    /**
     * Starts a server; a leftover of a killed owner of the same directory is stopped first. Returns when it answers.
     *
     * @param directory where it keeps everything; created where missing
     * @param port on the loopback address, 0 for any
     */
    public static EmbeddedDatabase start(Path directory, int port) throws IOException, InterruptedException {
        var cluster = new PostgresCluster(OwnerOnly.directory(directory).toAbsolutePath(), PostgresPrograms.unpacked());
        cluster.initialise();
        cluster.stopLeftover();
        var chosen = FreePort.orAny(port);
        var end = System.nanoTime() + PATIENCE.toNanos();
        var superuser = new Superuser(chosen, cluster.superuserPassword());
        var database = new EmbeddedDatabase(cluster.start(chosen), superuser);
        while (!database.answers()) {
            if (System.nanoTime() > end) {
                database.close();
                throw new IOException("PostgreSQL did not answer in time, see " + cluster.log());
            }
            if (database.postmaster.waitFor(50, TimeUnit.MILLISECONDS)) {
                // After a SIGKILL of the postmaster its children hold the shared memory for a moment.
                database = new EmbeddedDatabase(retry(cluster, chosen, end), superuser);
            }
        }
        database.requireDurability();
        return database;
    }

    private static Process retry(PostgresCluster cluster, int port, long end) throws IOException, InterruptedException {
        if (System.nanoTime() > end - PATIENCE.toNanos() * 3 / 4) {
            throw new IOException("PostgreSQL does not start, see " + cluster.log());
        }
        LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        return cluster.start(port);
    }

    private boolean answers() {
        try (var connection = connect("postgres")) {
            return connection.isValid(5);
        } catch (SQLException _) {
            return false;
        }
    }

    private void requireDurability() throws IOException {
        try (var connection = connect("postgres")) {
            requireOn(connection, "fsync");
            requireOn(connection, "synchronous_commit");
        } catch (SQLException | IllegalStateException e) {
            close();
            throw new IOException("PostgreSQL's durability could not be asserted", e);
        }
    }

    private static void requireOn(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + setting)) {
            if (!rows.next() || !"on".equals(rows.getString(1))) {
                throw new IllegalStateException(setting + " is not on");
            }
        }
    }

    public String host() {
        return "localhost";
    }

    public int port() {
        return superuser.port();
    }

    Superuser superuser() {
        return superuser;
    }

    public long pid() {
        return postmaster.pid();
    }

    /** The server's main process. */
    public ProcessHandle process() {
        return postmaster.toHandle();
    }

    /** A connection of the superuser, for set-up and for tests. */
    public Connection connect(String database) throws SQLException {
        return superuser.connect(database);
    }

    /**
     * Makes a database with the roles {@code NAME_owner}, who owns it and its public schema, and {@code NAME_app}, who may only
     * connect; what is there already is kept, and the passwords are set.
     */
    public void createDatabase(String name, String ownerPassword, String appPassword) throws SQLException {
        Databases.create(superuser, name, ownerPassword, appPassword);
    }

    /** Drops the database, ending its connections; nothing where it is missing. */
    public void dropDatabase(String name) throws SQLException {
        Databases.drop(superuser, name);
    }

    /** SIGKILL of the postmaster; returns when it is gone. */
    public void kill() throws InterruptedException {
        postmaster.destroyForcibly();
        var _ = postmaster.waitFor();
    }

    /** A fast, clean stop; nothing where it is gone already. */
    @Override
    public void close() throws IOException {
        try {
            if (postmaster.isAlive()) {
                PostgresCluster.stop(postmaster.toHandle());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL was stopping", e);
        }
    }
}
