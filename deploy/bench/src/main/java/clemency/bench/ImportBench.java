package clemency.bench;

import clemency.local.Clemency;
import clemency.local.Memory;
import clemency.local.Ports;
import clemency.local.Setup;
import java.io.IOException;
import java.time.Duration;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lines a second of a long import against COPY of the same rows, and whether the memory of the service stays flat. */
@Command(
        name = "import",
        description =
                "A long import of petitions: its speed against COPY of the same rows, and the memory of the service.")
final class ImportBench implements Callable<Integer> {

    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration MEASURED = Duration.ofSeconds(15);

    @Option(names = "--lines", defaultValue = "1000000", description = "Default: ${DEFAULT-VALUE}.")
    private long lines;

    /** Megabytes of the service by the percentage of lines that were sent. */
    private long peak;

    private final TreeMap<Integer, Mark> marks = new TreeMap<>();

    /**
     * @param megabytes of memory of the service (PSS)
     * @param nanos when
     */
    private record Mark(long megabytes, long nanos) {}

    @Override
    public Integer call() throws Exception {
        try (var directory = BenchDirectory.make()) {
            var setup =
                    Setup.of(Bench.home(), directory.path().resolve("system")).withPorts(Ports.free());
            double perSecond;
            try (var system = Clemency.start(setup, _ -> {})) {
                // As the limit has the machine for itself.
                for (var other : new String[] {"review-service", "stats-service"}) {
                    system.process(other).stop();
                }
                perSecond = measure(system);
            }
            Bench.say("import: measuring COPY of the same rows");
            tell(perSecond, CopyLimit.perSecond(directory.path().resolve("limit"), WARM_UP, MEASURED));
            return 0;
        }
    }

    private double measure(Clemency system) throws IOException, InterruptedException {
        Bench.say("import: sending %,d lines".formatted(lines));
        var pid = system.process("intake-service").pid();
        var file = new BulkFile(new MadeUpLines("bench ", lines, sent -> watch(sent, pid)));
        var perSecond = file.send(system.access());
        remember(100, pid);
        peak = Memory.peakMegabytes(pid);
        return perSecond;
    }

    /** While lines are sent they are imported, too: only what the connection holds is between the two. */
    private void watch(long sent, long pid) {
        var percent = (int) (100 * sent / lines);
        if (percent % 10 == 0 && !marks.containsKey(percent)) {
            remember(percent, pid);
        }
    }

    private void remember(int percent, long pid) {
        marks.put(percent, new Mark(Memory.megabytes(pid), System.nanoTime()));
    }

    private void tell(double perSecond, double limit) {
        Bench.say("import: %,.0f lines/s".formatted(perSecond));
        Bench.say("import: %,.0f/s the same rows by COPY, 10,000 a transaction".formatted(limit));
        Bench.say("import: " + Goal.atLeast(1 / 3.0, perSecond / limit));
        for (var percent = 10; percent <= 100; percent += 10) {
            var mark = marks.floorEntry(percent).getValue();
            var before = marks.floorEntry(percent - 10).getValue();
            var tenth = lines / 10 / ((mark.nanos() - before.nanos()) / 1e9);
            Bench.say("import: after %d %% of the lines %,d MB in intake-service; %,.0f lines/s in the last tenth"
                    .formatted(percent, mark.megabytes(), tenth));
        }
        Bench.say("import: %,d MB resident at its peak".formatted(peak));
        Bench.say("import: memory, the last to that after 10 %, "
                + Goal.atMost(
                        1.25,
                        (double) marks.get(100).megabytes()
                                / marks.floorEntry(10).getValue().megabytes()));
    }
}
