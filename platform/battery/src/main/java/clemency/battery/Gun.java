package clemency.battery;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Sends requests to one service, some at the same time, and has their answers judged. */
final class Gun implements AutoCloseable {

    private static final int AT_ONCE = 4;

    private final URI service;
    private final UnaryOperator<String> signIn;
    private final Examples examples;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private final AtomicInteger fired = new AtomicInteger();

    Gun(URI service, UnaryOperator<String> signIn, Examples examples) {
        this.service = service;
        this.signIn = signIn;
        this.examples = examples;
    }

    Answer fire(Shot shot) {
        fired.incrementAndGet();
        var draft = shot.operation().draft(examples);
        if (!shot.role().isEmpty()) {
            draft.header("Authorization", signIn.apply(shot.role()));
        }
        shot.changes().forEach(change -> change.effect().accept(draft));
        return Connection.send(service, draft.written(), shot.isBroken());
    }

    Optional<Fault> fault(Shot shot, Judge judge) {
        var answer = fire(shot);
        return judge.fault(shot.changes(), answer).map(what -> new Fault(shot, what, answer));
    }

    List<Fault> faults(List<Shot> shots, Judge judge) {
        var waiting = new ArrayList<Future<Optional<Fault>>>();
        shots.forEach(shot -> waiting.add(threads.submit(() -> fault(shot, judge))));
        return waiting.stream().map(Gun::done).flatMap(Optional::stream).toList();
    }

    private static Optional<Fault> done(Future<Optional<Fault>> shot) {
        try {
            return shot.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    int fired() {
        return fired.get();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
