package clemency.stats.topology;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The state directory of one process and epoch. After a SIGKILL Kafka Streams 4.1 may trust its checkpoint when it
 * should not (KAFKA-20685): so the state counts only where a marker says that it was closed cleanly; else the task
 * directories go, and are restored from the changelogs. The process metadata stays: with the same process id the dead
 * transaction is fenced at once.
 */
final class StateHome implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(StateHome.class);
    private static final Pattern TASK = Pattern.compile("\\d+_\\d+");

    private final Path marker;
    private final FileChannel channel;
    private final FileLock lock;

    private StateHome(Path marker, FileChannel channel, FileLock lock) {
        this.marker = marker;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the directory, and wipes what it can't trust.
     *
     * @throws IOException also where another process holds the directory
     */
    static StateHome open(Path directory, String applicationId) throws IOException {
        Files.createDirectories(directory);
        var channel = FileChannel.open(
                directory.resolve(applicationId + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var home = new StateHome(
                    directory.resolve(applicationId + ".clean-stop"), channel, locked(channel, directory));
            home.trustOrWipe(directory.resolve(applicationId));
            return home;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static FileLock locked(FileChannel channel, Path directory) throws IOException {
        try {
            var lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("held by this very process", e);
        }
        throw new IOException("another process holds " + directory);
    }

    private void trustOrWipe(Path tasks) throws IOException {
        if (!Files.deleteIfExists(marker) && Files.isDirectory(tasks)) {
            LOG.infof("%s was not closed cleanly: restoring the statistics from their changelogs", tasks);
            try (var entries = Files.list(tasks)) {
                for (var task : entries.filter(StateHome::isTask).toList()) {
                    delete(task);
                }
            }
        }
    }

    private static boolean isTask(Path path) {
        return Files.isDirectory(path)
                && TASK.matcher(path.getFileName().toString()).matches();
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> tree = Files.walk(directory)) {
            for (var path : tree.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** To be called only when every task has been closed cleanly and nothing has failed since the start. */
    void closedCleanly() throws IOException {
        var _ = Files.writeString(marker, "");
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
