package clemency.http.gathering;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Lets requests that arrive together share a transaction: while one batch is under way the next one gathers. Each is answered
 * when its batch is, never before. A commit costs more than most of what is in it, and this is how many requests pay for one. Thread-safe.
 *
 * <p>Who was answered together is likely to ask again together. So after a batch of several the next one may wait a moment for
 * as many, lest the first of them goes alone and the others wait for it; where one asks alone nobody waits.
 */
final class Gathering<C, A> {

    private record Waiting<C, A>(C command, UniEmitter<? super A> answer) {}

    /** After a batch: until as many wait again, or the moment is over. */
    private record Moment(int expected) {}

    /** More wait already than can be answered in time; whoever asked may come again. */
    static final class Full extends RuntimeException {

        private static final long serialVersionUID = 1;

        Full() {
            super("too many wait", null, false, false);
        }
    }

    private final int atMost;
    private final int room;
    private final Function<List<C>, Uni<List<A>>> batch;
    private final Queue<Waiting<C, A>> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger inQueue = new AtomicInteger();
    private final AtomicReference<Moment> moment = new AtomicReference<>();
    private final Consumer<Runnable> afterAMoment;
    private final Semaphore permits;

    /**
     * @param atATime batches under way at the same time
     * @param atMost commands in a batch
     * @param room commands that may wait for their batch
     * @param afterAMoment runs a task so long after a batch of several as the next one may wait for as many
     * @param batch answers each command, in order
     */
    Gathering(
            int atATime, int atMost, int room, Consumer<Runnable> afterAMoment, Function<List<C>, Uni<List<A>>> batch) {
        this.permits = new Semaphore(atATime);
        this.atMost = atMost;
        this.room = room;
        this.afterAMoment = afterAMoment;
        this.batch = batch;
    }

    /** Its failure is that of the whole batch: nothing of it was kept. Or it is {@link Full}. */
    Uni<A> add(C command) {
        return Uni.createFrom().emitter(emitter -> {
            if (inQueue.incrementAndGet() > room) {
                inQueue.decrementAndGet();
                emitter.fail(new Full());
            } else {
                var _ = waiting.add(new Waiting<>(command, emitter));
                endMomentIfAllCame();
                startWhatCan();
            }
        });
    }

    // A command is in the queue before its sender looks for a permit, and whoever gives a permit back looks at the
    // queue again: so nothing that waits is forgotten.
    private void startWhatCan() {
        while (!waiting.isEmpty() && permits.tryAcquire()) {
            start(taken());
        }
    }

    private List<Waiting<C, A>> taken() {
        var taken = new ArrayList<Waiting<C, A>>();
        Waiting<C, A> next;
        while (taken.size() < atMost && (next = waiting.poll()) != null) {
            inQueue.decrementAndGet();
            taken.add(next);
        }
        return taken;
    }

    private void start(List<Waiting<C, A>> taken) {
        if (taken.isEmpty()) {
            permits.release();
            return;
        }
        var _ = batch.apply(taken.stream().map(Waiting::command).toList())
                .onTermination()
                .invoke(() -> ended(taken.size()))
                .subscribe()
                .with(answers -> answer(taken, answers), failure -> fail(taken, failure));
    }

    private void ended(int size) {
        var next = new Moment(size);
        if (size > 1 && moment.compareAndSet(null, next)) {
            afterAMoment.accept(() -> end(next));
            endMomentIfAllCame();
        } else {
            permits.release();
            startWhatCan();
        }
    }

    private void endMomentIfAllCame() {
        var now = moment.get();
        if (now != null && inQueue.get() >= now.expected()) {
            end(now);
        }
    }

    /** Once, whoever comes first. */
    private void end(Moment over) {
        if (moment.compareAndSet(over, null)) {
            permits.release();
            startWhatCan();
        }
    }

    private static <C, A> void answer(List<Waiting<C, A>> taken, List<A> answers) {
        for (var i = 0; i < taken.size(); i++) {
            taken.get(i).answer().complete(answers.get(i));
        }
    }

    private static void fail(List<? extends Waiting<?, ?>> taken, Throwable failure) {
        taken.forEach(each -> each.answer().fail(failure));
    }
}
