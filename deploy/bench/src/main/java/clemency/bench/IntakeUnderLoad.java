package clemency.bench;

import clemency.local.Clemency;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** A running intake and those who send to it. */
final class IntakeUnderLoad implements AutoCloseable {

    /** Enough for look-ups that hit other rows each time. */
    private static final Duration GATHERING_CODES = Duration.ofSeconds(3);

    private final Clemency system;
    private final Load load;
    private final BareEndpoint bare;
    private final TopicLength topic;
    private long sent;
    private long files;

    /** @param bare is asked the same look-ups */
    IntakeUnderLoad(Clemency system, int port, int clients, BareEndpoint bare) {
        this.system = system;
        this.load = new Load(port, clients);
        this.bare = bare;
        this.topic = new TopicLength(system.bootstrapServers());
    }

    /** What is done to the rows whose tracking codes are known before they are looked up. */
    interface Known {
        void prepare() throws Exception;
    }

    /** Measures one after the other. Fails where a request or a line was refused. */
    IntakeRates rates(Duration each, long lines, Known known) throws Exception {
        List<String> codes = new ArrayList<>();
        var _ = petitions(MadeUpPetitions.tracked(codes), GATHERING_CODES);
        var petitions = petitions(MadeUpPetitions.unread(), each);
        var perLine = new BulkFile(new MadeUpLines("file " + ++files + " ", lines, _ -> {})).send(system.access());
        sent += lines;
        topic.await(sent);
        known.prepare();
        var questions = new LookUps(codes);
        var lookUps = InTurns.rates(
                turn -> load.run(questions, turn).allGood().perSecond(turn),
                turn -> bare.perSecond(questions, turn),
                each);
        return new IntakeRates(petitions, perLine, lookUps);
    }

    /** A second, answered and on the topic. */
    private double petitions(MadeUpPetitions requests, Duration duration)
            throws IOException, InterruptedException, ExecutionException {
        var start = System.nanoTime();
        var answers = load.run(requests, duration).allGood();
        sent += answers.good();
        topic.await(sent);
        return answers.good() / ((System.nanoTime() - start) / 1e9);
    }

    @Override
    public void close() {
        load.close();
    }
}
