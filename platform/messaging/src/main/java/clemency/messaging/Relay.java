package clemency.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;

/**
 * Sends what is in the outbox, at least once and in order, on a thread of its own. One relay at a time works; the
 * others of the same database compete for its lease. Whatever fails, the broker or the database, ends the turn: the
 * lease is given back, and after a pause this relay competes again. It never gives up.
 */
@ApplicationScoped
class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);

    private static final long GATHER_MILLIS = 5;

    private final MessagingConfig config;
    private final Vertx vertx;
    private final RelayDatabase database;
    private final KafkaClients clients;
    private final Wake wake;
    private final Counters counters;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);

    @Inject
    Relay(
            MessagingConfig config,
            Vertx vertx,
            RelayDatabase database,
            KafkaClients clients,
            Wake wake,
            Counters counters) {
        this.config = config;
        this.vertx = vertx;
        this.database = database;
        this.clients = clients;
        this.wake = wake;
        this.counters = counters;
    }

    void start(@Observes StartupEvent event) {
        if (config.relay().enabled()) {
            thread.start();
        }
    }

    /** Lets the rows that are on their way be deleted, but does not wait for a broker that is away. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        wake.up();
        if (thread.isAlive() && !thread.join(Duration.ofSeconds(2))) {
            thread.interrupt();
            var _ = thread.join(Duration.ofSeconds(2));
        }
    }

    private void run() {
        var pause = new Pause(config.backOff());
        try {
            do {
                turn(pause);
            } while (!stopped.await(pause.nextMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            LOG.debug("the relay stops");
        }
    }

    /** Returns when something is in the way. */
    private void turn(Pause pause) throws InterruptedException {
        try (var lease = Lease.open(vertx, database.options())) {
            while (!lease.tryTake()) {
                pause.reset();
                if (stopped.await(config.relay().standby().toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
            LOG.info("this relay sends");
            relay(lease, pause);
        } catch (InterruptException _) {
            throw new InterruptedException();
        } catch (IOException | KafkaException e) {
            counters.relayPaused();
            LOG.warnf("the relay pauses: %s", e.getMessage());
        } catch (RuntimeException | Error e) {
            // Even a lack of memory may pass, and a relay that ended would go unnoticed.
            counters.relayPaused();
            LOG.error("the relay pauses after an unexpected failure", e);
        }
    }

    private void relay(Lease lease, Pause pause) throws IOException, InterruptedException {
        try (var sender = new Sender(clients.producer(config.group() + "-outbox"), lease.lost())) {
            while (stopped.getCount() > 0) {
                var rows = lease.oldest(config.relay().batch());
                if (rows.isEmpty()) {
                    wake.await(config.relay().poll());
                } else {
                    finish(lease, sender.send(rows));
                    letGather(rows.size());
                }
                pause.reset();
            }
        }
    }

    // Where several came at once more are on their way: sent one by one they would take several times as long, of the
    // broker, too. Where one comes alone nothing waits.
    private void letGather(int rows) throws InterruptedException {
        if (rows > 1 && rows < config.relay().batch()) {
            var _ = stopped.await(GATHER_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** What the broker has is deleted, even where others failed: a row that it refuses blocks its own subject alone. */
    private void finish(Lease lease, Sender.Sent sent) throws IOException, InterruptedException {
        if (!sent.acknowledged().isEmpty()) {
            lease.delete(sent.acknowledged().stream().map(Lease.Waiting::id).toList());
            sent.acknowledged().forEach(row -> counters.sent(row.topic()));
        }
        if (sent.failure() != null) {
            throw new IOException("the broker did not take all: " + Reason.of(sent.failure()), sent.failure());
        }
    }
}
