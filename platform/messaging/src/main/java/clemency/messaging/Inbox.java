package clemency.messaging;

import clemency.events.Topic;
import clemency.events.UnreadableEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Where events enter a service, at least once: each version of a subject is applied once and in order. A service has
 * one database and one consumer group, so that the database is the group's memory.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final Lanes lanes;
    private final DeadLetters deadLetters;

    @Inject
    Inbox(Lanes lanes, DeadLetters deadLetters) {
        this.lanes = lanes;
        this.deadLetters = deadLetters;
    }

    /**
     * Completes, on the caller's context, when every record is applied, a repetition, parked or dead-lettered: only
     * then may the offsets be committed. Waits for as long as the database or the broker is away; fails only while
     * the process stops.
     *
     * @param batch handled after the one before has completed
     */
    public Uni<Void> receive(Topic topic, ConsumerRecords<String, byte[]> batch, Handler handler) {
        var arrivals = new ArrayList<Arrival>();
        var unreadable = new ArrayList<Uni<Void>>();
        for (var record : batch) {
            try {
                arrivals.add(Records.read(record));
            } catch (UnreadableEvent e) {
                unreadable.add(bury(topic, record, e));
            }
        }
        var order = new Delivery.Order(topic, handler, deadLetters.of(topic), deadLetters.of(topic));
        return oneAfterTheOther(unreadable)
                .chain(() -> lanes.deliver(order, arrivals))
                .emitOn(here());
    }

    private Uni<Void> bury(Topic topic, ConsumerRecord<String, byte[]> record, UnreadableEvent reason) {
        return Uni.createFrom().deferred(() -> {
            LOG.warnf("unreadable: %s: %s", Records.origin(record), reason.getMessage());
            return deadLetters.of(topic).bury(Letter.of(record), reason.getMessage());
        });
    }

    private static Uni<Void> oneAfterTheOther(List<Uni<Void>> steps) {
        return steps.stream().reduce(Uni.createFrom().voidItem(), (before, step) -> before.chain(() -> step));
    }

    private static Executor here() {
        Context context = Vertx.currentContext();
        return context == null ? Runnable::run : task -> context.runOnContext(_ -> task.run());
    }
}
