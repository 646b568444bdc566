package clemency.bench.review;

import clemency.bench.HistoryOnTopics;
import clemency.events.Envelope;
import clemency.local.Clemency;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Made-up petitions that arrive on the topic, each number once. */
final class Arrivals implements AutoCloseable {

    private final HistoryOnTopics topics;
    private long next;

    Arrivals(Clemency system) {
        this.topics = new HistoryOnTopics(system.bootstrapServers());
    }

    /** Petitions that have not been sent: making them up takes time, too, which is not to be measured. */
    record Ready(List<UUID> petitions, List<ProducerRecord<String, byte[]>> records) {}

    synchronized Ready ready(int petitions) {
        var submissions = HistoryOnTopics.submissions(next, petitions);
        next += petitions;
        return new Ready(
                submissions.stream().map(Envelope::subject).toList(),
                submissions.stream().map(HistoryOnTopics::record).toList());
    }

    void put(Ready ready) throws Exception {
        topics.putAll(ready.records());
    }

    void put(int petitions) throws Exception {
        put(ready(petitions));
    }

    @Override
    public void close() {
        topics.close();
    }
}
