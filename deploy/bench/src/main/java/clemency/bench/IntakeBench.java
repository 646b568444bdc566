package clemency.bench;

import clemency.local.Clemency;
import clemency.local.Ports;
import clemency.local.Setup;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Petitions a second, answered 201 and on the topic, against the database's own limit for the same rows. */
@Command(
        name = "intake",
        description = "Petitions accepted over HTTP and on the topic, against the limit of the database.")
final class IntakeBench implements Callable<Integer> {

    @Option(
            names = "--clients",
            defaultValue = "64",
            description = "Connections that send (default: ${DEFAULT-VALUE}).")
    private int clients;

    @Option(names = "--warm-up", defaultValue = "PT20S", description = "Default: ${DEFAULT-VALUE}.")
    private Duration warmUp;

    @Option(names = "--measure", defaultValue = "PT20S", description = "Default: ${DEFAULT-VALUE}.")
    private Duration measured;

    @Override
    public Integer call() throws Exception {
        try (var directory = BenchDirectory.make()) {
            Bench.say("intake: starting a system, warming it for " + warmUp.toSeconds() + " s");
            var accepted = accepted(directory);
            Bench.say("intake: measuring the database alone");
            var limit = DatabaseLimit.perSecond(directory.path().resolve("limit"), warmUp.dividedBy(2), measured);
            Bench.say("intake: %,.0f petitions/s accepted over HTTP and on the topic, %d connections"
                    .formatted(accepted, clients));
            Bench.say("intake: %,.0f/s the same rows in the database, one single-statement transaction each, %d clients"
                    .formatted(limit, DatabaseLimit.CLIENTS));
            Bench.say("intake: ratio %.2f".formatted(accepted / limit));
        }
        return 0;
    }

    private double accepted(BenchDirectory directory) throws Exception {
        var setup = Setup.of(Bench.home(), directory.path().resolve("system")).withPorts(Ports.free());
        try (var system = Clemency.start(setup, _ -> {});
                var load = new PetitionLoad(setup.ports().intake(), clients)) {
            var _ = load.run(warmUp);
            var topic = new TopicLength(system.bootstrapServers());
            var before = topic.petitions();
            var start = System.nanoTime();
            var count = load.run(measured);
            topic.await(before + count);
            return count / ((System.nanoTime() - start) / 1e9);
        }
    }
}
