package clemency.local;

import clemency.embedded.Offspring;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One of the services.
 *
 * @param name of the process, such as {@code stats-service}
 * @param jar of the service; its path has the module's name
 * @param patience how long it may take until it says that it is ready
 */
record ServiceProgram(String name, Path jar, int port, Map<String, String> environment, Path log, Duration patience)
        implements Program {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private static final String READY = "ready";

    private static final Duration GRACE = Duration.ofSeconds(20);

    @Override
    public Started start() throws StartFailure, IOException, InterruptedException {
        var offset = LogTail.end(log);
        var process = Offspring.start(command(), "KILL", environment, log);
        try {
            awaitReady(process, offset);
        } catch (StartFailure | InterruptedException e) {
            process.destroyForcibly();
            throw e;
        }
        return new Started(process, () -> stop(process));
    }

    private List<String> command() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java,
                "-Xmx256m",
                // Two cores and a small heap: less memory, and pauses of a few milliseconds.
                "-XX:+UseSerialGC",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar.toString());
    }

    private void awaitReady(Process process, long offset) throws StartFailure, InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        var answer = readiness();
        while (!answer.equals(READY)) {
            if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                throw failure("ended " + Exit.inWords(process.exitValue()), offset);
            }
            if (System.nanoTime() > end) {
                throw failure("was not ready after " + patience.toSeconds() + " s: " + answer, offset);
            }
            answer = readiness();
        }
    }

    private StartFailure failure(String what, long offset) {
        return LogTail.failure(name + " " + what, log, offset, null);
    }

    /** {@link #READY}, or why not. */
    private String readiness() throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return answer.statusCode() == 200 ? READY : answer.body();
        } catch (IOException e) {
            return "it does not answer at port " + port;
        }
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            var _ = process.waitFor();
        }
    }
}
