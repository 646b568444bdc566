package clemency.bench;

import clemency.local.Clemency;
import clemency.local.Ports;
import clemency.local.Setup;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.DoubleStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Events a second of a statistics rebuild, against a plain consumer that only parses the same records. */
@Command(
        name = "rebuild",
        description = "A rebuild of the statistics, against a plain consumer that parses the same topics.")
final class RebuildBench implements Callable<Integer> {

    private static final String EPOCH = "bench";
    private static final int RUNS = 3;

    @Option(names = "--petitions", defaultValue = "200000", description = "Default: ${DEFAULT-VALUE}.")
    private long petitions;

    @Override
    public Integer call() throws Exception {
        try (var directory = BenchDirectory.make()) {
            var setup = Setup.of(Bench.home(), directory.path()).withPorts(Ports.free());
            try (var system = Clemency.start(setup, _ -> {})) {
                measure(system);
            }
        }
        return 0;
    }

    private void measure(Clemency system) throws Exception {
        // Only the broker is needed: the services would take the made-up histories for their own.
        for (var service : new String[] {"intake-service", "review-service", "stats-service"}) {
            system.process(service).stop();
        }
        var events = put(system);
        var plain = DoubleStream.generate(() -> PlainConsumer.eventsPerSecond(system.bootstrapServers(), events))
                .limit(RUNS)
                .sorted()
                .skip(RUNS / 2)
                .findFirst()
                .orElseThrow();
        Bench.say("rebuild: %,d events are on the topics; starting a rebuild".formatted(events));
        var rebuild =
                system.addStatistics("stats-rebuild", Ports.free().stats(), Map.of("CLEMENCY_STATISTICS_EPOCH", EPOCH));
        var rebuilt = RebuildProgress.eventsPerSecond(system.bootstrapServers(), EPOCH, events);
        rebuild.stop();
        Bench.say("rebuild: %,.0f events/s with all cells, exactly once; one run of a process that just started"
                .formatted(rebuilt));
        Bench.say("rebuild: %,.0f events/s by a plain consumer that parses the same, median of %d runs in one process"
                .formatted(plain, RUNS));
        Bench.say("rebuild: " + Goal.atLeast(0.25, rebuilt / plain));
    }

    private long put(Clemency system) throws Exception {
        Bench.say("rebuild: putting the histories of %,d made-up petitions on the topics".formatted(petitions));
        try (var history = new HistoryOnTopics(system.bootstrapServers())) {
            return history.put(petitions);
        }
    }
}
