package clemency.bench;

import clemency.local.Clemency;
import clemency.local.Ports;
import clemency.local.Setup;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What intake does in a second, with an empty table and with a full one, each against a limit or a peer of the same run. */
@Command(
        name = "intake",
        description = "Petitions accepted, look-ups and bulk lines a second, with an empty table and with a full one,"
                + " against the limits of the database and a bare endpoint.")
final class IntakeBench implements Callable<Integer> {

    @Option(
            names = "--clients",
            defaultValue = "256",
            description = "Connections that send (default: ${DEFAULT-VALUE}).")
    private int clients;

    @Option(names = "--warm-up", defaultValue = "PT60S", description = "Default: ${DEFAULT-VALUE}.")
    private Duration warmUp;

    @Option(names = "--measure", defaultValue = "PT20S", description = "Default: ${DEFAULT-VALUE}.")
    private Duration measured;

    @Option(
            names = "--lines",
            defaultValue = "60000",
            description = "Lines of the bulk file (default: ${DEFAULT-VALUE}).")
    private long lines;

    @Option(
            names = "--petitions",
            defaultValue = "2000000",
            description = "Petitions in the full table; 0 measures the empty one alone (default: ${DEFAULT-VALUE}).")
    private long petitions;

    @Override
    public Integer call() throws Exception {
        try (var directory = BenchDirectory.make()) {
            Bench.say("intake: starting a system; review and statistics are stopped");
            var intake = measureIntake(directory);
            Bench.say("intake: measuring the database alone");
            var limit = DatabaseLimit.perSecond(directory.path().resolve("limit"), Duration.ofSeconds(10), measured);
            var copy = CopyLimit.perSecond(directory.path().resolve("copy"), Duration.ofSeconds(5), measured);
            tell(intake.empty(), limit, copy);
            if (petitions > 0) {
                compare(intake.empty(), intake.full());
            }
            return 0;
        }
    }

    /** @param full null where it was not wanted */
    private record Measured(IntakeRates empty, IntakeRates full) {}

    private Measured measureIntake(BenchDirectory directory) throws Exception {
        // All come from one address, which may have no more look-ups under way than wrong codes.
        var oneAddress = Map.of("CLEMENCY_TRACKING_WRONG_CODES_A_MINUTE", Integer.toString(clients));
        var setup = Setup.of(Bench.home(), directory.path().resolve("system"))
                .withPorts(Ports.free())
                .withEnvironment(Map.of("intake-service", oneAddress));
        try (var system = Clemency.start(setup, _ -> {});
                var bare = BareEndpoint.start(directory.path().resolve("bare"), clients);
                var intake = new IntakeUnderLoad(system, setup.ports().intake(), clients, bare)) {
            // The database's limits have the machine for themselves, and so has intake, but for an idle bare endpoint:
            // what review and statistics do with the
            // events is theirs, and they may do it later.
            for (var other : new String[] {"review-service", "stats-service"}) {
                system.process(other).stop();
            }
            var tables = new IntakeTables(system);
            Bench.say("intake: warming it up");
            var _ = intake.rates(warmUp, lines, () -> {});
            tables.empty();
            Bench.say("intake: measuring with an empty table");
            var empty = intake.rates(measured, lines, () -> {});
            if (petitions == 0) {
                return new Measured(empty, null);
            }
            Bench.say("intake: filling the table with %,d petitions; some minutes".formatted(petitions));
            tables.fill(petitions);
            Bench.say("intake: measuring with a full table");
            return new Measured(empty, intake.rates(measured, lines, tables::scatter));
        }
    }

    private void tell(IntakeRates intake, double limit, double copy) {
        Bench.say("intake: %,.0f petitions/s accepted over HTTP and on the topic, %d connections"
                .formatted(intake.petitions(), clients));
        Bench.say("intake: %,.0f/s the same rows in the database, one single-statement transaction each, %d clients"
                .formatted(limit, DatabaseLimit.CLIENTS));
        Bench.say("intake: " + Goal.atLeast(2, intake.petitions() / limit));
        Bench.say("intake: %,.0f bulk lines/s; %,.0f/s the same rows by COPY, 10,000 a transaction"
                .formatted(intake.lines(), copy));
        Bench.say("intake: " + Goal.atLeast(1 / 3.0, intake.lines() / copy));
        tellLookUps("", intake.lookUps());
    }

    private static void tellLookUps(String where, InTurns.Rates lookUps) {
        Bench.say("intake: %s%,.0f look-ups/s; %,.0f/s of a bare endpoint of the same framework, by turns"
                .formatted(where, lookUps.measured(), lookUps.peer()));
        Bench.say("intake: " + where + Goal.atLeast(1 / 3.0, lookUps.ratio()));
    }

    private void compare(IntakeRates empty, IntakeRates full) {
        Bench.say("intake: with %,d petitions in the table %,.0f petitions/s, %,.0f bulk lines/s"
                .formatted(petitions, full.petitions(), full.lines()));
        tellLookUps("with these ", full.lookUps());
        var goal = 0.85;
        Bench.say("intake: against an empty table, petitions "
                + Goal.atLeast(goal, full.petitions() / empty.petitions()));
        Bench.say("intake: against an empty table, bulk " + Goal.atLeast(goal, full.lines() / empty.lines()));
        Bench.say("intake: against an empty table, look-ups "
                + Goal.atLeast(goal, full.lookUps().ratio() / empty.lookUps().ratio()));
    }
}
