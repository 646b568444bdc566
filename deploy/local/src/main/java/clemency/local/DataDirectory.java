package clemency.local;

import clemency.embedded.EmbeddedDatabase;
import clemency.embedded.OwnerOnly;
import clemency.embedded.Trees;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** All state of a local system. Only one launcher at a time has it; the lock ends with the process, however it ends. */
final class DataDirectory implements AutoCloseable {

    private static final String LOCK = "lock";
    private static final String ACCESS = "access.json";

    /** Says that the directory is ours, and what lies in it may be replaced and deleted. */
    private static final String MARKER = "clemency-data";

    /** What directories of versions without a marker have. */
    private static final String SECRETS = "secrets.properties";

    private final Path path;
    /** Null where another launcher has it. */
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataDirectory open(Path path) throws StartFailure {
        try {
            take(OwnerOnly.directory(path));
            var channel = FileChannel.open(
                    path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StartFailure("another launcher" + holder(path) + " works on " + path
                        + ": end it, or choose another directory with --data");
            }
            return new DataDirectory(path, channel);
        } catch (IOException e) {
            throw new StartFailure("the data directory " + path + " can't be used: " + e, e);
        }
    }

    /** A directory with something in it that this program did not make stays as it is. */
    private static void take(Path path) throws IOException, StartFailure {
        if (!isOurs(path) && !isEmpty(path)) {
            throw new StartFailure(path + " is not empty and is no data directory of Clemency:"
                    + " choose an empty or a new one with --data; nothing was changed there");
        }
        OwnerOnly.write(path.resolve(MARKER), "Made and used by ./clemency, which may delete what lies here.\n");
    }

    private static boolean isOurs(Path path) {
        return Files.isRegularFile(path.resolve(MARKER)) || Files.isRegularFile(path.resolve(SECRETS));
    }

    private static boolean isEmpty(Path path) throws IOException {
        try (var entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }

    /**
     * That of a system which another launcher has started, and which is ready.
     *
     * @throws StartFailure where there is none
     */
    static DataDirectory ofRunning(Path path) throws StartFailure {
        var running = new DataDirectory(path, null);
        if (!Files.isRegularFile(running.access())) {
            throw new StartFailure(
                    "no system is ready in " + path + ": start one with ./clemency up, or say with --data where it is");
        }
        return running;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            if (channel.tryLock() == null) {
                return false;
            }
            channel.truncate(0);
            var pid = Long.toString(ProcessHandle.current().pid());
            var _ = channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.UTF_8)));
            return true;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    private static String holder(Path path) {
        try {
            return " (process " + Files.readString(path.resolve(LOCK)).strip() + ")";
        } catch (IOException _) {
            return "";
        }
    }

    /** Ends what a killed launcher left running here. */
    void stopLeftovers() throws IOException, InterruptedException {
        EmbeddedDatabase.stopLeftover(database());
    }

    /** Deletes the state, and nothing that this program did not make. */
    void clear() throws IOException {
        Trees.delete(database());
        Trees.delete(broker());
        Trees.delete(logs());
        Trees.delete(state());
        for (var file : new String[] {SECRETS, "users.properties", "roles.properties", ACCESS}) {
            Files.deleteIfExists(path.resolve(file));
        }
    }

    Path secrets() {
        return path.resolve(SECRETS);
    }

    /** Lies there only while everything is ready. */
    Path access() {
        return path.resolve(ACCESS);
    }

    Path database() {
        return path.resolve("database");
    }

    Path broker() {
        return path.resolve("broker");
    }

    private Path state() {
        return path.resolve("state");
    }

    /** For what a service keeps outside the database. */
    Path stateOf(String process) throws IOException {
        return Files.createDirectories(state().resolve(process));
    }

    private Path logs() {
        return path.resolve("log");
    }

    Path logOf(String process) {
        return logs().resolve(process + ".log");
    }

    /** A new log; the one of the last run is kept beside it. */
    Path newLogOf(String process) throws IOException {
        var log = logOf(process);
        Files.createDirectories(logs());
        if (Files.exists(log)) {
            var _ = Files.move(log, logs().resolve(process + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return Files.createFile(log);
    }

    Path file(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.close();
        }
    }
}
