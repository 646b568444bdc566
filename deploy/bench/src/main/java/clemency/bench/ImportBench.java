package clemency.bench;

import clemency.local.Access;
import clemency.local.Clemency;
import clemency.local.Memory;
import clemency.local.Ports;
import clemency.local.Setup;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lines a second of a long import, and whether the memory of the service stays flat. */
@Command(
        name = "import",
        description = "A long import of petitions: its speed, and the memory of the service meanwhile.")
final class ImportBench implements Callable<Integer> {

    private static final String CLERK = "records-clerk";

    @Option(names = "--lines", defaultValue = "1000000", description = "Default: ${DEFAULT-VALUE}.")
    private long lines;

    /** Megabytes of the service by the percentage of lines that were sent. */
    private final TreeMap<Integer, Long> memory = new TreeMap<>();

    @Override
    public Integer call() throws Exception {
        try (var directory = BenchDirectory.make()) {
            var setup = Setup.of(Bench.home(), directory.path()).withPorts(Ports.free());
            try (var system = Clemency.start(setup, _ -> {})) {
                return measure(system);
            }
        }
    }

    private int measure(Clemency system) throws IOException, InterruptedException {
        Bench.say("import: sending %,d lines".formatted(lines));
        var pid = system.process("intake-service").pid();
        var start = System.nanoTime();
        var report = send(system.access(), new MadeUpLines(lines, sent -> watch(sent, pid)));
        var seconds = (System.nanoTime() - start) / 1e9;
        remember(100, pid);
        tell(seconds);
        return isWhole(report) ? 0 : 1;
    }

    /** While lines are sent they are imported, too: only what the connection holds is between the two. */
    private void watch(long sent, long pid) {
        var percent = (int) (100 * sent / lines);
        if (percent % 10 == 0 && !memory.containsKey(percent)) {
            remember(percent, pid);
        }
    }

    private void remember(int percent, long pid) {
        memory.put(percent, Memory.megabytes(pid));
    }

    private static JsonNode send(Access access, MadeUpLines body) throws IOException, InterruptedException {
        var credentials = CLERK + ":" + access.password(CLERK);
        var request = HttpRequest.newBuilder(URI.create(access.intake() + "/api/imports/petitions"))
                .header("Content-Type", "application/x-ndjson")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofByteArrays(body))
                .build();
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return new ObjectMapper()
                    .readTree(http.send(request, BodyHandlers.ofString()).body());
        }
    }

    private void tell(double seconds) {
        Bench.say("import: %,.0f lines/s".formatted(lines / seconds));
        memory.forEach((percent, megabytes) ->
                Bench.say("import: %,d MB in intake-service after %d %% of the lines".formatted(megabytes, percent)));
        Bench.say("import: ratio %.2f, the last to that after 10 %%"
                .formatted((double) memory.get(100) / memory.get(10)));
    }

    private boolean isWhole(JsonNode report) {
        var whole = report.path("created").asLong() == lines;
        if (!whole) {
            Bench.say("import: not every line was imported: " + report.toPrettyString());
        }
        return whole;
    }
}
