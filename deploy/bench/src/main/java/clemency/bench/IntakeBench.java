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

    @Option(names = "--warm-up", defaultValue = "PT60S", description = "Default: ${DEFAULT-VALUE}.")
    private Duration warmUp;

    @Option(names = "--measure", defaultValue = "PT20S", description = "Default: ${DEFAULT-VALUE}.")
    private Duration measured;

    /** @param refused petitions that were not answered 201, while warming up or measuring */
    private record Measured(double perSecond, long refused) {}

    @Override
    public Integer call() throws Exception {
        try (var directory = BenchDirectory.make()) {
            Bench.say("intake: starting a system, warming intake for " + warmUp.toSeconds()
                    + " s, the other services stopped");
            var intake = measureIntake(directory);
            Bench.say("intake: measuring the database alone");
            var limit = DatabaseLimit.perSecond(directory.path().resolve("limit"), Duration.ofSeconds(10), measured);
            Bench.say("intake: %,.0f petitions/s accepted over HTTP and on the topic, %d connections"
                    .formatted(intake.perSecond(), clients));
            Bench.say("intake: %,.0f/s the same rows in the database, one single-statement transaction each, %d clients"
                    .formatted(limit, DatabaseLimit.CLIENTS));
            Bench.say("intake: ratio %.2f".formatted(intake.perSecond() / limit));
            Bench.say("intake: %,d petitions were not answered 201".formatted(intake.refused()));
            return intake.refused() == 0 ? 0 : 1;
        }
    }

    private Measured measureIntake(BenchDirectory directory) throws Exception {
        var setup = Setup.of(Bench.home(), directory.path().resolve("system")).withPorts(Ports.free());
        try (var system = Clemency.start(setup, _ -> {});
                var load = new PetitionLoad(setup.ports().intake(), clients)) {
            // The limit has the machine for itself, and so has intake: what review and statistics do with the events
            // is theirs, and they may do it later.
            for (var other : new String[] {"review-service", "stats-service"}) {
                system.process(other).stop();
            }
            var topic = new TopicLength(system.bootstrapServers());
            var before = load.run(warmUp);
            // What still waited in the outbox would be counted as if it had been accepted while measuring.
            topic.await(before.accepted());
            var start = System.nanoTime();
            var answers = load.run(measured);
            topic.await(before.accepted() + answers.accepted());
            var seconds = (System.nanoTime() - start) / 1e9;
            return new Measured(answers.accepted() / seconds, before.refused() + answers.refused());
        }
    }
}
