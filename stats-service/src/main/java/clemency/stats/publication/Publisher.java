package clemency.stats.publication;

import clemency.events.WashingtonTime;
import clemency.http.Problems;
import clemency.stats.calendar.FiscalQuarter;
import clemency.stats.freshness.Behind;
import clemency.stats.publication.Chain.Entry;
import clemency.stats.publication.Publication.Ground;
import clemency.stats.query.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** Makes releases. Several may be made at once, by several instances: the log says which one counts. */
@ApplicationScoped
class Publisher {

    private static final Logger LOG = Logger.getLogger(Publisher.class);

    private final PublicationLog log;
    private final PublicationWriter writer;
    private final PublicationConfig config;
    private final Answers answers;
    private final Behind behind;
    private final Clock clock;

    Publisher(
            PublicationLog log,
            PublicationWriter writer,
            PublicationConfig config,
            Answers answers,
            Behind behind,
            Clock clock) {
        this.log = log;
        this.writer = writer;
        this.config = config;
        this.answers = answers;
        this.behind = behind;
        this.clock = clock;
    }

    /** @param made whether it was made now, and by us */
    record Outcome(Publication publication, boolean made) {}

    Chain chain() {
        return log.chain()
                .orElseThrow(() -> Problems.unavailable("The releases are still being read; try again in a moment."));
    }

    /**
     * Releases a quarter, or finds that it was. Blocks.
     *
     * @throws clemency.http.ProblemException 409 where its turn has not come, 503 where something is out of reach or behind
     */
    Outcome publish(FiscalQuarter quarter) {
        try {
            var known = chain().of(quarter);
            return known.isPresent() ? new Outcome(known.get().publication(), false) : make(quarter);
        } catch (KafkaException e) {
            LOG.warnf("no release of %s: %s", quarter, e.getMessage());
            throw Problems.unavailable("The broker does not answer; try again in a moment.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problems.unavailable("The service is being stopped.");
        }
    }

    private Outcome make(FiscalQuarter quarter) throws InterruptedException {
        var last = chain().last();
        if (!quarter.last().isBefore(WashingtonTime.day(clock.instant()))) {
            throw Problems.conflict(quarter + " is not over.");
        }
        if (last.isPresent() && !last.get().quarter().next().equals(quarter)) {
            throw Problems.conflict(
                    "The next release is that of " + last.get().quarter().next() + ".");
        }
        if (behind.events() > config.behindAtMost()) {
            throw Problems.unavailable("Not all events are counted yet; try again in a moment.");
        }
        var snapshot = answers.snapshot();
        var ground = new Ground(quarter, clock.instant(), snapshot.dataAsOf(), Ledger.of(snapshot, quarter.last()));
        var release = last.map(before -> before.next(ground, config.threshold()))
                .orElseGet(() -> Publication.first(
                        ground, Ledger.of(snapshot, quarter.first().minusDays(1)), config.threshold()));
        var offset = writer.write(release);
        if (!log.await(offset, config.patience())) {
            throw Problems.unavailable("The release was written and not read back yet; ask for it in a moment.");
        }
        return outcome(quarter, offset);
    }

    private Outcome outcome(FiscalQuarter quarter, long offset) {
        Entry entry = chain().of(quarter)
                .orElseThrow(() -> Problems.conflict("Another quarter was released at the same time."));
        if (entry.offset() == offset) {
            LOG.infof("released %s", quarter);
        }
        return new Outcome(entry.publication(), entry.offset() == offset);
    }
}
