package clemency.bench;

import clemency.local.Clemency;
import clemency.local.Ports;
import clemency.local.Setup;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether thousands of connections that send a byte a second stop the others. */
@Command(
        name = "slow",
        description =
                "Petitions a second beside thousands of connections that send one byte a second, against without them.")
final class SlowBench implements Callable<Integer> {

    private static final int CLIENTS = 64;

    @Option(names = "--slow", defaultValue = "3000", description = "Slow connections (default: ${DEFAULT-VALUE}).")
    private int slowOnes;

    @Option(names = "--warm-up", defaultValue = "PT60S", description = "Default: ${DEFAULT-VALUE}.")
    private Duration warmUp;

    @Option(names = "--measure", defaultValue = "PT20S", description = "Default: ${DEFAULT-VALUE}.")
    private Duration measured;

    @Override
    public Integer call() throws Exception {
        try (var directory = BenchDirectory.make()) {
            var setup =
                    Setup.of(Bench.home(), directory.path().resolve("system")).withPorts(Ports.free());
            try (var system = Clemency.start(setup, _ -> {});
                    var load = new Load(setup.ports().intake(), CLIENTS)) {
                for (var other : new String[] {"review-service", "stats-service"}) {
                    system.process(other).stop();
                }
                Bench.say("slow: warming intake for " + warmUp.toSeconds() + " s");
                var warm = load.run(MadeUpPetitions.unread(), warmUp);
                var alone = load.run(MadeUpPetitions.unread(), measured);
                Bench.say("slow: opening %,d connections that send a byte a second".formatted(slowOnes));
                try (var slow = SlowConnections.open(setup.ports().intake(), slowOnes)) {
                    var beside = load.run(MadeUpPetitions.unread(), measured);
                    return report(warm, alone, beside, slow.open());
                }
            }
        }
    }

    private int report(Load.Answers warm, Load.Answers alone, Load.Answers beside, long open) {
        var seconds = measured.toMillis() / 1e3;
        Bench.say("slow: %,.0f petitions/s without them, %d connections".formatted(alone.good() / seconds, CLIENTS));
        Bench.say("slow: %,.0f petitions/s beside them; %,d were still held open at the end"
                .formatted(beside.good() / seconds, open));
        // A byte a second of thousands is thousands of events a second, for which some share of two cores is fair.
        Bench.say("slow: " + Goal.atLeast(0.5, (double) beside.good() / alone.good()));
        return warm.bad() + alone.bad() + beside.bad() == 0 ? 0 : 1;
    }
}
