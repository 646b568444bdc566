package clemency.messaging;

import clemency.events.Topic;
import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * Brings arrivals to a handler: all in one transaction; where that fails for good, one half after the other, until the
 * culprit is alone and buried. Nothing here runs at the same time as anything else of the same call.
 */
@ApplicationScoped
class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);

    private final Transactions transactions;
    private final Traces traces;
    private final Counters counters;

    @Inject
    Delivery(Transactions transactions, Traces traces, Counters counters) {
        this.transactions = transactions;
        this.traces = traces;
        this.counters = counters;
    }

    /**
     * One delivery: the topic and who applies its events.
     *
     * @param burial of arrivals that can't be applied
     * @param burialOfParked of those that waited in the database, where alone they are: their offsets are committed
     */
    record Order(Topic topic, Handler handler, Burial burial, Burial burialOfParked) {}

    Uni<Tally> deliver(Order order, List<Arrival> arrivals) {
        return switch (arrivals.size()) {
            case 0 -> Uni.createFrom().item(Tally.NONE);
            case 1 -> together(order, arrivals).onFailure().recoverWithUni(_ -> alone(order, arrivals.getFirst()));
            default -> together(order, arrivals).onFailure().recoverWithUni(_ -> halves(order, arrivals));
        };
    }

    private Uni<Tally> halves(Order order, List<Arrival> arrivals) {
        var middle = arrivals.size() / 2;
        return deliver(order, arrivals.subList(0, middle))
                .chain(first -> deliver(order, arrivals.subList(middle, arrivals.size()))
                        .map(first::plus));
    }

    /** Without the parked ones, any of which may be the culprit; they have their turn after it, each alone too. */
    private Uni<Tally> alone(Order order, Arrival arrival) {
        return single(order, arrival)
                .onFailure()
                .recoverWithUni(failure -> dead(order.burial(), Letter.of(arrival), failure))
                .chain(tally -> successors(order, arrival.event().subject(), tally));
    }

    private Uni<Tally> parked(Order order, Parked parked) {
        return Uni.createFrom()
                .item(parked::arrival)
                .chain(arrival -> single(order, arrival))
                .onFailure()
                .recoverWithUni(failure -> dead(order.burialOfParked(), Letter.of(parked), failure)
                        .call(() -> alongside(order, ledger -> ledger.remove(parked))))
                .chain(tally -> successors(order, parked.subject(), tally));
    }

    /** A dead one leaves a gap, so nobody's turn comes after it. */
    private Uni<Tally> successors(Order order, UUID subject, Tally tally) {
        return tally.dead() > 0
                ? Uni.createFrom().item(tally)
                : alongside(order, ledger -> ledger.next(subject))
                        .chain(next ->
                                next.isEmpty() ? Uni.createFrom().item(Tally.NONE) : parked(order, next.getFirst()))
                        .map(tally::plus);
    }

    /** While the process stops, everything fails and nothing is the record's fault: it comes again. */
    private Uni<Tally> dead(Burial burial, Letter letter, Throwable failure) {
        if (transactions.isStopping()) {
            return Uni.createFrom().failure(failure);
        }
        LOG.warnf("dead: %s: %s", letter, Reason.of(failure));
        return burial.bury(letter, Reason.of(failure)).replaceWith(Tally.ONE_DEAD);
    }

    private Uni<Tally> single(Order order, Arrival arrival) {
        return attempt(order, List.of(arrival), false);
    }

    private Uni<Tally> together(Order order, List<Arrival> arrivals) {
        return attempt(order, arrivals, true);
    }

    private Uni<Tally> attempt(Order order, List<Arrival> arrivals, boolean withParked) {
        return traces.around(
                        order.topic(),
                        arrivals,
                        trace -> transactions
                                .run(trace, session -> apply(order, arrivals, withParked, session))
                                .map(Tally::of))
                .invoke(tally -> counters.received(order.topic(), tally));
    }

    private <T> Uni<T> alongside(Order order, Function<Ledger, Uni<T>> work) {
        return transactions.run(Context.root(), session -> work.apply(new Ledger(order.topic(), session)));
    }

    private static Uni<Sorted> apply(
            Order order, List<Arrival> arrivals, boolean withParked, Mutiny.StatelessSession session) {
        var ledger = new Ledger(order.topic(), session);
        return ledger.lock(ifNew(arrivals))
                .chain(known -> (withParked
                                ? ledger.waiting(known.last().keySet())
                                : Uni.createFrom().item(List.<Parked>of()))
                        .map(waiting -> Sorted.of(
                                known.last(),
                                waiting.stream().map(Parked::arrival).toList(),
                                arrivals))
                        .call(sorted -> handle(order.handler(), session, sorted))
                        .call(sorted -> ledger.settle(sorted, known)));
    }

    /** How far arrivals bring their subjects of which nothing was known before. */
    private static Map<UUID, Long> ifNew(List<Arrival> arrivals) {
        var versions = new HashMap<UUID, Long>();
        arrivals.forEach(arrival -> versions.put(arrival.event().subject(), 0L));
        versions.putAll(Sorted.of(Map.of(), List.of(), arrivals).moved());
        return versions;
    }

    private static Uni<Void> handle(Handler handler, Mutiny.StatelessSession session, Sorted sorted) {
        var events = sorted.apply().stream()
                .filter(Arrival::isKnown)
                .map(Arrival::event)
                .toList();
        return events.isEmpty() ? Uni.createFrom().voidItem() : handler.apply(session, events);
    }
}
