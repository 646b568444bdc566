package clemency.bench.stats;

import clemency.bench.BareEndpoint;
import clemency.bench.Bench;
import clemency.bench.BenchDirectory;
import clemency.bench.Goal;
import clemency.bench.HistoryOnTopics;
import clemency.bench.InTurns;
import clemency.bench.Load;
import clemency.local.Clemency;
import clemency.local.Ports;
import clemency.local.Setup;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.DoubleStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The statistics: how soon an event is seen, how fast all is counted anew, and how fast figures are answered. */
@Command(
        name = "stats",
        description =
                "From an event to a dashboard, against a bare round trip; a rebuild, against a plain consumer that parses"
                        + " and against PostgreSQL; queries, against an empty endpoint.")
public final class StatsBench implements Callable<Integer> {

    private static final int RUNS = 3;
    private static final int CLIENTS = 64;
    private static final Duration WARM_UP = Duration.ofSeconds(45);
    private static final Duration MEASURED = Duration.ofSeconds(20);

    @Option(names = "--petitions", defaultValue = "200000", description = "Default: ${DEFAULT-VALUE}.")
    private long petitions;

    @Option(names = "--dashboards", defaultValue = "2000", description = "Default: ${DEFAULT-VALUE}.")
    private int dashboards;

    @Option(names = "--rebuild-only", description = "Leave out dashboards and queries.")
    private boolean rebuildOnly;

    @Override
    public Integer call() throws Exception {
        try (var directory = BenchDirectory.make()) {
            var setup =
                    Setup.of(Bench.home(), directory.path().resolve("system")).withPorts(Ports.free());
            try (var system = Clemency.start(setup, _ -> {})) {
                measure(system, setup.ports().stats(), directory.path());
            }
        }
        return 0;
    }

    private void measure(Clemency system, int port, Path directory) throws Exception {
        // The services would take the made-up histories for their own.
        for (var service : new String[] {"intake-service", "review-service"}) {
            system.process(service).stop();
        }
        var live = system.process("stats-service");
        long others = 0;
        if (!rebuildOnly) {
            new Freshness(system.bootstrapServers(), port, live.pid()).measure(dashboards);
            others = Freshness.events();
        }
        live.stop();
        rebuilds(system, directory, others);
    }

    /** The peer first, with a tenth of the petitions: while its table is small it is at its fastest. */
    private void rebuilds(Clemency system, Path directory, long others) throws Exception {
        var few = put(system, 0, petitions / 10) + others;
        var peer = UpsertPeer.eventsPerSecond(directory.resolve("peer"), system.bootstrapServers(), few);
        var all = few + put(system, petitions / 10, petitions - petitions / 10);
        var plain = plain(system, all);
        var rebuild = Rebuild.of(system, "all", all);
        Bench.say("stats: the same cells by INSERT ... ON CONFLICT, of %,d events: %,.0f/s".formatted(few, peer));
        Bench.say(
                "stats: against the database, " + Goal.atLeast(1, rebuild.told().perSecond() / peer));
        tell(rebuild, all, plain);
        if (!rebuildOnly) {
            queries(rebuild.port(), directory.resolve("bare"));
        }
    }

    private static long put(Clemency system, long first, long petitions) throws Exception {
        Bench.say("stats: putting the histories of %,d made-up petitions on the topics".formatted(petitions));
        try (var history = new HistoryOnTopics(system.bootstrapServers())) {
            return history.put(first, petitions);
        }
    }

    /** The median of some runs in one process, which has warmed up by then: the ratio errs against the rebuild. */
    private static double plain(Clemency system, long events) {
        return DoubleStream.generate(() -> PlainConsumer.eventsPerSecond(system.bootstrapServers(), events))
                .limit(RUNS)
                .sorted()
                .skip(RUNS / 2)
                .findFirst()
                .orElseThrow();
    }

    private void tell(Rebuild rebuild, long events, double plain) {
        var told = rebuild.told();
        Bench.say("stats: %,d events: a rebuild %,.0f/s, a plain consumer that parses them %,.0f/s"
                .formatted(events, told.perSecond(), plain));
        Bench.say("stats: against the plain consumer, " + Goal.atLeast(0.25, told.perSecond() / plain));
        Bench.say(
                "stats: with few petitions %,.0f/s (second tenth of the events), with all of them %,.0f/s (last tenth)"
                        .formatted(told.secondTenth(), told.lastTenth()));
        Bench.say("stats: with all against with few, " + Goal.atLeast(0.8, told.lastTenth() / told.secondTenth()));
        Bench.say("stats: %,d petitions: %,d cells, %,d MB resident, %,d MB on disk"
                .formatted(petitions, told.cells(), rebuild.megabytes(), rebuild.kilobytesOnDisk() / 1024));
    }

    private static void queries(int port, Path directory) throws Exception {
        try (var load = new Load(port, CLIENTS);
                var bare = BareEndpoint.start(directory, CLIENTS)) {
            InTurns.Asked figures =
                    turn -> load.run(Summaries.ASKED, turn).allGood().perSecond(turn);
            InTurns.Asked nothing = turn -> bare.perSecond(Summaries.ASKED, turn);
            var _ = InTurns.rates(figures, nothing, WARM_UP);
            var rates = InTurns.rates(figures, nothing, MEASURED);
            Bench.say("stats: the figures of a year %,.0f/s, an empty endpoint %,.0f/s, by turns"
                    .formatted(rates.measured(), rates.peer()));
            Bench.say("stats: queries, " + Goal.atLeast(0.5, rates.ratio()));
        }
    }
}
