package clemency.stats.topology;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Starts {@link CountingMain} with the class path of this JVM. */
final class CountingProcess implements AutoCloseable {

    private final Process process;

    private CountingProcess(Process process) {
        this.process = process;
    }

    static CountingProcess start(TestSettings settings, String brokers, Path log) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                System.getProperty("java.class.path"),
                CountingMain.class.getName(),
                brokers,
                settings.epoch(),
                settings.stateDir().toString(),
                Long.toString(settings.flushInterval().toMillis()),
                Long.toString(settings.commitInterval().toMillis()),
                Integer.toString(settings.kept()),
                settings.instance());
        return new CountingProcess(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start());
    }

    boolean alive() {
        return process.isAlive();
    }

    /** SIGKILL, the only end it knows; returns when the process is gone. */
    @Override
    public void close() {
        var _ = process.destroyForcibly().onExit().join();
    }
}
