package clemency.bench.review;

import clemency.bench.HistoryOnTopics;
import clemency.events.Envelope;
import clemency.local.Clemency;
import java.util.List;

/** Made-up petitions that arrive on the topic, each number once. */
final class Arrivals implements AutoCloseable {

    private final HistoryOnTopics topics;
    private long next;

    Arrivals(Clemency system) {
        this.topics = new HistoryOnTopics(system.bootstrapServers());
    }

    synchronized List<Envelope> put(int petitions) throws Exception {
        var first = next;
        next += petitions;
        return topics.putSubmissions(first, petitions);
    }

    @Override
    public void close() {
        topics.close();
    }
}
