package clemency.review.docket;

import clemency.http.gathering.SharedWork;
import clemency.review.casework.Answer;
import clemency.review.casework.CaseFile;
import clemency.review.casework.Sitting;
import clemency.review.docket.Order.Outcome;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * Carries out orders. Those that arrive together are written together, and each is answered for itself after the commit: of
 * each all is done or nothing, and one that is refused leaves no trace.
 */
@ApplicationScoped
public class Orders {

    private static final Logger LOG = Logger.getLogger(Orders.class);

    /** The next ones gather meanwhile. */
    private static final int AT_A_TIME = 1;

    private static final Duration MOMENT = Duration.ofMillis(2);
    private static final int AT_MOST = 32;
    private static final int ROOM = 1_000;

    private final Docket docket;
    private final Changes changes;
    private final Recusals recusals;
    private final SharedWork<Order, Outcome> shared;

    Orders(Docket docket, Changes changes, Recusals recusals, Vertx vertx) {
        this.docket = docket;
        this.changes = changes;
        this.recusals = recusals;
        this.shared = new SharedWork<>(vertx, AT_A_TIME, AT_MOST, ROOM, MOMENT, this::each);
    }

    /** Fails with the problem where it is refused, or the caller has not seen the case as it is. */
    public Uni<Outcome.Done> carryOut(Order order) {
        // A long one has its transaction for itself, and takes the time that it takes.
        var outcome =
                order.commands().size() > 1 ? inOneTransaction(List.of(order)).map(List::getFirst) : shared.add(order);
        return outcome.onItem().transformToUni(came -> switch (came) {
            case Outcome.Done done -> Uni.createFrom().item(done);
            case Outcome.Refused(var problem) -> Uni.createFrom().failure(problem);
        });
    }

    /** In order. What one of them breaks does no harm to the others, and two about one case come one after the other. */
    private Uni<List<Outcome>> each(List<Order> orders) {
        return areApart(orders)
                ? atOnce(orders).onFailure(Unwritten::is).recoverWithUni(failure -> {
                    LOG.debugf("%d commands are carried out one by one: %s", orders.size(), Unwritten.reason(failure));
                    return oneByOne(orders, 0, new ArrayList<>());
                })
                : oneByOne(orders, 0, new ArrayList<>());
    }

    private static boolean areApart(List<Order> orders) {
        var petitions = new HashSet<UUID>();
        return orders.stream().map(Order::petitions).allMatch(named -> petitions.add(named.getFirst()));
    }

    private Uni<List<Outcome>> oneByOne(List<Order> orders, int next, List<Outcome> outcomes) {
        return next == orders.size()
                ? Uni.createFrom().item(outcomes)
                : inOneTransaction(List.of(orders.get(next)))
                        .map(List::getFirst)
                        .onFailure()
                        .recoverWithItem(Outcome.Refused::new)
                        .invoke(outcomes::add)
                        .chain(() -> oneByOne(orders, next + 1, outcomes));
    }

    // As a rule nobody else is at these cases, and to lock them would cost as much as to change them.
    private Uni<List<Outcome>> atOnce(List<Order> orders) {
        return docket.atOnce(session -> docket.look(session, petitions(orders))
                .chain(cases -> carryOut(session, orders, cases, minutes -> docket.saveUnlocked(session, minutes))));
    }

    private Uni<List<Outcome>> inOneTransaction(List<Order> orders) {
        return docket.inTransaction(session -> docket.lock(session, petitions(orders))
                .chain(cases -> carryOut(session, orders, cases, minutes -> docket.save(session, minutes, null))));
    }

    private static List<UUID> petitions(List<Order> orders) {
        return orders.stream().flatMap(order -> order.petitions().stream()).toList();
    }

    /** To save is the last: what fails before it has written nothing. */
    private Uni<List<Outcome>> carryOut(
            Mutiny.StatelessSession session,
            List<Order> orders,
            Loaded cases,
            Function<List<Minutes>, Uni<Void>> save) {
        return heard(session, orders, cases)
                .chain(heard ->
                        answers(session, heard, cases, new ArrayList<>()).call(() -> save.apply(minutes(heard))));
    }

    private Uni<List<Heard>> heard(Mutiny.StatelessSession session, List<Order> orders, Loaded cases) {
        var files = cases.files();
        return recusals.among(session, orders)
                .map(recused -> orders.stream()
                        .map(order -> Heard.of(order, files, recused))
                        .toList());
    }

    private static List<Minutes> minutes(List<Heard> heard) {
        return heard.stream().map(Heard::minutes).filter(Objects::nonNull).toList();
    }

    /** A session is for one use at a time. */
    private Uni<List<Outcome>> answers(
            Mutiny.StatelessSession session, List<Heard> heard, Loaded cases, List<Outcome> outcomes) {
        if (outcomes.size() == heard.size()) {
            return Uni.createFrom().item(outcomes);
        }
        return outcome(session, heard.get(outcomes.size()), cases)
                .invoke(outcomes::add)
                .chain(() -> answers(session, heard, cases, outcomes));
    }

    private Uni<Outcome> outcome(Mutiny.StatelessSession session, Heard heard, Loaded cases) {
        var order = heard.order();
        var petition = order.petitions().getFirst();
        return switch (heard) {
            case Heard.Done(var _, var sitting) ->
                Uni.createFrom().item(new Outcome.Done(sitting.answers(), cases.view(petition, sitting)));
            case Heard.Refused refused -> Uni.createFrom().item(new Outcome.Refused(refused.problem()));
            case Heard.Unseen unseen ->
                changes.problem(session, petition, unseen.revision(), order.seen())
                        .map(Outcome.Refused::new);
        };
    }

    /** What an order comes to, before anything is written. */
    private sealed interface Heard {

        Order order();

        record Done(Order order, Sitting sitting) implements Heard {}

        record Refused(Order order, Throwable problem) implements Heard {}

        /** The caller believes the case to be another. */
        record Unseen(Order order, long revision) implements Heard {}

        static Heard of(Order order, Map<UUID, CaseFile> files, Set<Recusal> recused) {
            var sitting = Sitting.over(order.commands(), files);
            var file = files.get(order.petitions().getFirst());
            if (file != null && !order.seen().holds(file.revision()) && !repeats(sitting.answers())) {
                return new Unseen(order, file.revision());
            }
            var refusals = order.refusals(sitting.answers(), recused);
            return refusals.stream().allMatch(Objects::isNull)
                    ? new Done(order, sitting)
                    : new Refused(order, order.problem().apply(refusals));
        }

        private static boolean repeats(List<Answer> answers) {
            return answers.stream().allMatch(answer -> answer instanceof Answer.Accepted && !answer.changes());
        }

        /** Null where nothing is to be written. */
        default Minutes minutes() {
            return this instanceof Done(var order, var sitting)
                    ? new Minutes(sitting, order.actor(), null, order.trace())
                    : null;
        }
    }
}
