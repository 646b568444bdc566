package clemency.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL's directory and its processes.
 *
 * @param directory holds {@code data} and the superuser's password
 * @param programs has {@code bin/postgres}
 * @param log gets the output of all of them
 */
record PostgresCluster(Path directory, Path programs, Path log) {

    static final String SUPERUSER = "postgres";

    /** Its first line is the postmaster's process id. */
    private static final String PID_FILE = "postmaster.pid";

    private Path data() {
        return data(directory);
    }

    private static Path data(Path directory) {
        return directory.resolve("data").toAbsolutePath();
    }

    private Path passwordFile() {
        return passwordFile(directory);
    }

    private static Path passwordFile(Path directory) {
        return directory.resolve("superuser-password");
    }

    String superuserPassword() throws IOException {
        return superuserPassword(directory);
    }

    static String superuserPassword(Path directory) throws IOException {
        return Files.readString(passwordFile(directory));
    }

    /** Makes the cluster where it is missing; one whose making was cut off is made anew. */
    void initialise() throws IOException, InterruptedException {
        if (Files.exists(data())) {
            return;
        }
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        OwnerOnly.write(passwordFile(), HexFormat.of().formatHex(random));
        var draft = directory.resolve("data.draft");
        Trees.delete(draft);
        initdb(draft);
        Files.move(draft, data());
    }

    private void initdb(Path target) throws IOException, InterruptedException {
        var command = List.of(
                programs.resolve("bin/initdb").toString(),
                "--pgdata=" + target,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        var process = Offspring.startUnprivileged(command, "KILL", log());
        try {
            if (process.waitFor() != 0) {
                throw new IOException("PostgreSQL's data directory could not be made, see " + log());
            }
        } finally {
            // Where somebody asked for a stop it is still at work.
            process.destroyForcibly();
        }
    }

    /** Starts the postmaster and does not wait for it. It stops fast (SIGINT) when this process dies. */
    Process start(int port) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(programs.resolve("bin/postgres").toString(), "-D", data().toString()));
        for (var setting : settings(port)) {
            command.add("-c");
            command.add(setting);
        }
        return Offspring.startUnprivileged(command, "INT", log());
    }

    private static List<String> settings(int port) {
        return List.of(
                "port=" + port,
                "listen_addresses=localhost",
                "unix_socket_directories=",
                // What was answered is on the disk.
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "max_connections=100",
                "shared_buffers=128MB",
                // After a checkpoint each page goes into the log as a whole when it is first changed: not every minute.
                "max_wal_size=4GB",
                "checkpoint_timeout=15min",
                // A new system grows out of empty tables: what was planned for those must not last for a minute.
                "autovacuum_naptime=10s",
                "timezone=UTC",
                "log_timezone=UTC",
                "log_min_messages=warning");
    }

    /** Stops a postmaster that an earlier owner of the directory left behind when it was killed. */
    static void stopLeftover(Path directory) throws IOException, InterruptedException {
        var leftover = leftover(data(directory));
        if (leftover.isPresent()) {
            stop(leftover.get());
        }
    }

    /** Empty where the pid file is stale: its number may be another program's by now. */
    private static Optional<ProcessHandle> leftover(Path data) throws IOException {
        var file = data.resolve(PID_FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Files.readAllLines(file).stream()
                .findFirst()
                .map(String::strip)
                .filter(pid -> pid.matches("\\d{1,9}"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(process -> serves(process, data));
    }

    private static boolean serves(ProcessHandle process, Path data) {
        var commandLine = process.info().commandLine().orElse("");
        return commandLine.contains("postgres") && commandLine.contains(data.toString());
    }

    /** A fast stop: open transactions are rolled back, the rest is written. */
    static void stop(ProcessHandle postmaster) throws IOException, InterruptedException {
        signal("INT", postmaster);
        if (!gone(postmaster, Duration.ofSeconds(20))) {
            signal("QUIT", postmaster);
        }
        if (!gone(postmaster, Duration.ofSeconds(10))) {
            throw new IOException("PostgreSQL, process " + postmaster.pid() + ", does not stop");
        }
    }

    private static void signal(String signal, ProcessHandle process) throws IOException, InterruptedException {
        var kill = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var _ = kill.waitFor();
    }

    private static boolean gone(ProcessHandle process, Duration patience) throws InterruptedException {
        var gone = new CountDownLatch(1);
        var _ = process.onExit().thenRun(gone::countDown);
        return gone.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
