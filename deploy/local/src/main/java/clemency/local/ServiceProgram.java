package clemency.local;

import clemency.embedded.Offspring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One of the services.
 *
 * @param name of the process, such as {@code stats-service}
 * @param jar of the service; its path has the module's name
 * @param limit how long its first start may take until it says that it is ready
 */
record ServiceProgram(
        String name, Path jar, int port, Heap heap, Map<String, String> environment, Path log, Duration limit)
        implements Program {

    @Override
    public Started start(Attempt attempt) throws StartFailure, IOException, InterruptedException {
        var offset = LogTail.end(log);
        var process = Offspring.start(command(), "KILL", environment, log);
        var health = new Health(port);
        try {
            awaitReady(process, health, patience(attempt, health), offset);
        } catch (StartFailure | InterruptedException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
        return new Started(process, () -> Offspring.stop(process), health);
    }

    private Patience patience(Attempt attempt, Health health) {
        return switch (attempt) {
            case Attempt.First _ -> Patience.upTo(limit);
            case Attempt.Again again -> Patience.whileAlive(name, health, again.say());
        };
    }

    List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(heap.options());
        // What has lost a thread to a lack of memory may look alive and do nothing.
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("--sun-misc-unsafe-memory-access=allow");
        // An address that is none gets a problem document by HeadLimit: the framework's own check answers a bare 400.
        command.add("-Dvertx.disableURIValidation=true");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(startCache());
        command.add("-jar");
        command.add(jar.toString());
        return command;
    }

    /** Classes as the build has loaded and linked them already. One that does not fit this JVM is silently not used. */
    private List<String> startCache() {
        var cache = jar.resolveSibling("app.aot");
        return Files.isRegularFile(cache)
                ? List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=auto", "-Xlog:aot=off", "-Xlog:cds=off")
                : List.of();
    }

    private void awaitReady(Process process, Health health, Patience patience, long offset)
            throws StartFailure, InterruptedException {
        var begin = System.nanoTime();
        var answer = health.readiness();
        while (!answer.equals(Health.READY)) {
            if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                throw failure("ended " + Exit.inWords(process.exitValue()), offset);
            }
            var lost = patience.lost(Duration.ofNanos(System.nanoTime() - begin), answer);
            if (lost.isPresent()) {
                throw failure(lost.get(), offset);
            }
            answer = health.readiness();
        }
    }

    private StartFailure failure(String what, long offset) {
        return LogTail.failure(name + " " + what, log, offset, null);
    }
}
