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
        return start(directory, port, OwnerOnly.directory(directory).resolve("postgresql.log"));
    }

    /**
     * The same with a place for the log.
     *
     * @param log gets its output, appended
     */
    public static EmbeddedDatabase start(Path directory, int port, Path log) throws IOException, InterruptedException {
        var home = OwnerOnly.directory(directory).toAbsolutePath();
        var cluster = new PostgresCluster(home, PostgresPrograms.unpacked(), log);
        cluster.initialise();
        stopLeftover(home);
        var chosen = FreePort.orAny(port);
        var superuser = new Superuser(chosen, cluster.superuserPassword());
        var database = new EmbeddedDatabase(answering(cluster, superuser), superuser);
        database.requireDurability();
        return database;
    }

    private static Process answering(PostgresCluster cluster, Superuser superuser)
            throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var postmaster = cluster.start(superuser.port());
        try {
            while (!superuser.isAnswered()) {
                if (System.nanoTime() > end) {
                    throw new IOException("PostgreSQL did not answer in time, see " + cluster.log());
                }
                if (postmaster.waitFor(50, TimeUnit.MILLISECONDS)) {
                    postmaster = again(cluster, superuser, end);
                }
            }
            return postmaster;
        } catch (IOException | InterruptedException e) {
            postmaster.destroyForcibly();
            throw e;
        }
    }

    /** After a SIGKILL of a postmaster its children hold the shared memory, and with it the directory, for a moment. */
    private static Process again(PostgresCluster cluster, Superuser superuser, long end)
            throws IOException, InterruptedException {
        if (System.nanoTime() > end - PATIENCE.toNanos() * 3 / 4) {
            throw new IOException("PostgreSQL does not start, see " + cluster.log());
        }
        LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        return cluster.start(superuser.port());
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

    /** The server's main process; all others are its children. */
    public Process process() {
        return postmaster;
    }

    /** Stops the server that a killed owner of this directory left behind; nothing where there is none. */
    public static void stopLeftover(Path directory) throws IOException, InterruptedException {
        PostgresCluster.stopLeftover(directory);
    }

    /** A connection of the superuser, for set-up and for tests. */
    public Connection connect(String database) throws SQLException {
        return superuser.connect(database);
    }

    /** The same to a server that another process has started in that directory. */
    public static Connection connect(Path directory, int port, String database) throws IOException, SQLException {
        return new Superuser(port, PostgresCluster.superuserPassword(directory)).connect(database);
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
