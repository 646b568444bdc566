package clemency.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Brings a long batch to its handler by lanes, each on an event loop and in transactions of its own: while the database works
 * for one, the other computes. All of a subject is in one lane, so that its events stay in order.
 */
@ApplicationScoped
class Lanes {

    /** A database that does nothing else has more use for few long transactions than for many short ones. */
    private static final int LANES = 2;

    /** Of what is shorter a second commit costs more than is won. */
    private static final int LONG = 100;

    private final Delivery delivery;
    private final VertxInternal vertx;

    @Inject
    Lanes(Delivery delivery, Vertx vertx) {
        this.delivery = delivery;
        this.vertx = (VertxInternal) vertx;
    }

    /** Completes when all lanes have, also where one of them fails. */
    Uni<Void> deliver(Delivery.Order order, List<Arrival> arrivals) {
        if (arrivals.size() < LONG) {
            return delivery.deliver(order, arrivals).replaceWithVoid();
        }
        var deliveries =
                split(arrivals).stream().map(lane -> onItsOwnLoop(order, lane)).toList();
        return Uni.join().all(deliveries).andCollectFailures().replaceWithVoid();
    }

    private static Collection<List<Arrival>> split(List<Arrival> arrivals) {
        return arrivals.stream()
                .collect(Collectors.groupingBy(
                        arrival -> Math.floorMod(arrival.event().subject().hashCode(), LANES)))
                .values();
    }

    private Uni<Tally> onItsOwnLoop(Delivery.Order order, List<Arrival> lane) {
        return Uni.createFrom()
                .emitter(emitter -> vertx.createEventLoopContext().runOnContext(_ -> {
                    var _ = delivery.deliver(order, lane).subscribe().with(emitter::complete, emitter::fail);
                }));
    }
}
