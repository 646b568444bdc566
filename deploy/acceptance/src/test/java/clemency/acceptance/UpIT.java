package clemency.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clemency.local.Access;
import clemency.local.Local;
import clemency.local.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as its users meet it: a process with output, signals and an exit code. */
class UpIT {

    private static final int SIGKILLED = 137;
    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration STOP = Duration.ofMinutes(1);

    private final Ports ports = Ports.free();

    @TempDir
    Path directory;

    /** One launcher, and its children while it ran. */
    private record Launcher(Process process, Path output) implements AutoCloseable {

        String said() throws IOException {
            return Files.readString(output);
        }

        List<ProcessHandle> awaitReady() {
            await().atMost(START)
                    .until(() -> !process.isAlive() || said().lines().anyMatch("ready"::equals));
            assertThat(process.isAlive()).isTrue();
            return process.descendants().toList();
        }

        int awaitExit() throws InterruptedException {
            assertThat(process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    private Launcher up(Path data) throws IOException {
        var output = Files.createTempFile(directory, "output", ".txt");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dclemency.home=" + RunningSystem.home(),
                "-cp",
                System.getProperty("java.class.path"),
                Local.class.getName(),
                "up",
                "--data",
                data.toString()));
        portOptions().forEach((option, port) -> command.addAll(List.of(option, Integer.toString(port))));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Launcher(process, output);
    }

    private Map<String, Integer> portOptions() {
        return Map.of(
                "--intake-port", ports.intake(),
                "--review-port", ports.review(),
                "--stats-port", ports.stats(),
                "--kafka-port", ports.kafka(),
                "--database-port", ports.database());
    }

    @Test
    void it_says_ready_and_whether_killed_or_stopped_leaves_no_process_and_keeps_the_state() throws Exception {
        var data = directory.resolve("with a space");
        try (var launcher = up(data)) {
            var children = launcher.awaitReady();
            assertThat(children).hasSizeGreaterThanOrEqualTo(5);
            var _ = intake(data).post("/api/petitions", Petitions.madeUp(1)).expect(201);
            anotherOneOnTheSamePortsIsRefused();

            launcher.process().destroyForcibly();
            assertThat(launcher.awaitExit()).isEqualTo(SIGKILLED);
            awaitGone(children);
        }
        try (var launcher = up(data)) {
            var children = launcher.awaitReady();
            assertThat(accepted(data)).isEqualTo(1);

            launcher.process().destroy();
            assertThat(launcher.awaitExit()).as(launcher.said()).isZero();
            awaitGone(children);
            assertThat(launcher.said()).endsWith("stopped\n").doesNotContain("error");
            assertThat(data.resolve("access.json")).doesNotExist();
        }
    }

    private void anotherOneOnTheSamePortsIsRefused() throws Exception {
        var other = directory.resolve("other");
        try (var launcher = up(other)) {
            assertThat(launcher.awaitExit()).as(launcher.said()).isEqualTo(1);
            assertThat(launcher.said()).contains("error: port " + ports.intake() + " is in use");
        }
        assertThat(other).isDirectoryNotContaining("glob:**/{log,access.json}");
    }

    private Api intake(Path data) throws IOException {
        var file = data.resolve("access.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var access = Access.read(file);
        assertThat(List.of(access.intake(), access.review(), access.stats()))
                .containsExactly(
                        "http://localhost:" + ports.intake(),
                        "http://localhost:" + ports.review(),
                        "http://localhost:" + ports.stats());
        return new Api(
                access.intake(),
                access.users().stream().collect(Collectors.toMap(Access.User::name, Access.User::password)));
    }

    private long accepted(Path data) throws IOException {
        return intake(data).get("/api/counts").expect(200).get("accepted").asLong();
    }

    private static void awaitGone(List<ProcessHandle> processes) {
        await().atMost(STOP).until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
    }
}
