package clemency.bench.review;

import clemency.bench.Bench;
import clemency.bench.BenchDirectory;
import clemency.bench.Goal;
import clemency.local.Clemency;
import clemency.local.Ports;
import clemency.local.Setup;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whole cases, and the opening, signing and taking of many, each against a limit or a peer. */
@Command(
        name = "review",
        description = "Whole cases a second against Flowable and against SQL by hand; opening, signing and taking cases"
                + " against what the database does with the same rows.")
public final class ReviewBench implements Callable<Integer> {

    /** An office at work: requests that come together are carried out together. The peers get as many threads. */
    static final int CLIENTS = 32;

    @Option(names = "--warm-up", defaultValue = "PT45S", description = "Of each (default: ${DEFAULT-VALUE}).")
    private Duration warmUp;

    @Option(names = "--measure", defaultValue = "PT20S", description = "Default: ${DEFAULT-VALUE}.")
    private Duration measured;

    @Option(names = "--pending", defaultValue = "100000", description = "Default: ${DEFAULT-VALUE}.")
    private int pending;

    private record Office(double cases, NextRates next, OpeningRate opening, SigningTimes signing) {}

    private record NextRates(double fewMillis, double manyMillis) {}

    @Override
    public Integer call() throws Exception {
        try (var directory = BenchDirectory.make()) {
            Bench.say("review: starting a system; intake and statistics are stopped");
            var office = measureOffice(directory);
            tell(office);
            Bench.say("review: measuring the same steps by hand, and Flowable, each alone");
            var byHand = ByHand.casesPerSecond(directory.path().resolve("hand"), CLIENTS, warmUp, measured);
            Bench.say("review: %,.0f/s the same steps by hand in SQL, with history and outbox".formatted(byHand));
            Bench.say("review: " + Goal.atLeast(0.4, office.cases() / byHand));
            var flowable = Flowable.casesPerSecond(directory.path().resolve("flowable"), CLIENTS, warmUp, measured);
            Bench.say("review: %,.0f/s by Flowable, as many threads".formatted(flowable));
            Bench.say("review: " + Goal.atLeast(5, office.cases() / flowable));
            return 0;
        }
    }

    private Office measureOffice(BenchDirectory directory) throws Exception {
        var setup = Setup.of(Bench.home(), directory.path().resolve("system")).withPorts(Ports.free());
        try (var system = Clemency.start(setup, _ -> {});
                var desk = new ReviewClient(setup.ports().review(), system.access());
                var arrivals = new Arrivals(system)) {
            for (var other : new String[] {"intake-service", "stats-service"}) {
                system.process(other).stop();
            }
            var cases = new WholeCases(desk, arrivals, CLIENTS);
            Bench.say("review: warming it up for " + warmUp.toSeconds() + " s");
            var _ = cases.perSecond(warmUp);
            analyse(system);
            var perSecond = cases.perSecond(measured);
            var few = new NextCases(desk, arrivals).medianMillis(NextCases.FEW);
            Bench.say("review: opening %,d cases, after as many to warm up".formatted(pending));
            var opening = new Opening(system, arrivals).rate(pending);
            var many = new NextCases(desk, arrivals).medianMillis(0);
            Bench.say("review: signing %,d decisions at once".formatted(Signing.DECISIONS));
            var signed = new Signing(system, desk).measure();
            system.process("review-service").stop();
            Bench.say("review: what the database alone does with the same rows");
            try (var bare = BareTables.make(directory.path().resolve("bare"), system)) {
                return new Office(perSecond, new NextRates(few, many), opening.against(bare), signed.against(bare));
            }
        }
    }

    /** As the database does by itself after a while: what it knows of empty tables is no measure. */
    private static void analyse(Clemency system) throws Exception {
        try (var connection = system.connect("review");
                var statement = connection.createStatement()) {
            var _ = statement.execute("vacuum analyze");
        }
    }

    private static void tell(Office office) {
        Bench.say("review: %,.0f whole cases/s over HTTP, signed one by one, %d clients"
                .formatted(office.cases(), CLIENTS));
        Bench.say("review: %,.0f cases/s opened from the topic; %,.0f/s the same rows by COPY"
                .formatted(office.opening().perSecond(), office.opening().limit()));
        Bench.say("review: "
                + Goal.atLeast(
                        0.5, office.opening().perSecond() / office.opening().limit()));
        Bench.say("review: %,d decisions signed in %.0f ms; %.0f ms by bare set-based statements"
                .formatted(
                        Signing.DECISIONS,
                        office.signing().millis(),
                        office.signing().bareMillis()));
        Bench.say("review: "
                + Goal.atMost(3, office.signing().millis() / office.signing().bareMillis()));
        Bench.say("review: next takes %.2f ms with few pending, %.2f ms with many"
                .formatted(office.next().fewMillis(), office.next().manyMillis()));
        Bench.say("review: "
                + Goal.atMost(1.5, office.next().manyMillis() / office.next().fewMillis()));
    }
}
