package clemency.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * One broker and one database for all the tests of a JVM. They are known by system properties, because each application
 * under test has class loaders of its own. Both are processes that end with the JVM.
 *
 * @param directory for files that live as long
 */
record SharedForTests(String bootstrapServers, Superuser superuser, Path directory) {

    private static final String PREFIX = "clemency.embedded.";

    static SharedForTests get() throws IOException, InterruptedException {
        var known = System.getProperties();
        synchronized (known) {
            if (known.getProperty(PREFIX + "broker") == null) {
                start(known);
            }
            return new SharedForTests(
                    known.getProperty(PREFIX + "broker"),
                    new Superuser(
                            Integer.parseInt(known.getProperty(PREFIX + "port")),
                            known.getProperty(PREFIX + "password")),
                    Path.of(known.getProperty(PREFIX + "directory")));
        }
    }

    private static void start(Properties known) throws IOException, InterruptedException {
        var directory = newDirectory();
        var database = EmbeddedDatabase.start(directory.resolve("database"), 0);
        var broker = BrokerProcess.start(directory.resolve("broker"), 0);
        known.setProperty(PREFIX + "port", Integer.toString(database.port()));
        known.setProperty(PREFIX + "password", database.superuser().password());
        known.setProperty(PREFIX + "directory", directory.toString());
        known.setProperty(PREFIX + "broker", broker.bootstrapServers());
    }

    /** Under the build's directory where there is one; what earlier JVMs left is deleted. */
    private static Path newDirectory() throws IOException {
        var target = Path.of("target");
        if (!Files.isDirectory(target)) {
            return Files.createTempDirectory("clemency-embedded-");
        }
        try (var leftovers = Files.newDirectoryStream(target, "embedded-*")) {
            for (var leftover : leftovers) {
                deleteUnlessInUse(leftover);
            }
        }
        return OwnerOnly.directory(
                target.resolve("embedded-" + ProcessHandle.current().pid()).toAbsolutePath());
    }

    private static void deleteUnlessInUse(Path leftover) throws IOException {
        var pid = leftover.getFileName().toString().substring("embedded-".length());
        if (pid.matches("\\d{1,9}") && ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
            Trees.delete(leftover);
        }
    }
}
