package clemency.local;

import clemency.local.Life.Happening;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A program under supervision: one thread starts it, waits for its end and starts it again. Thread-safe. */
public final class Supervised {

    private final Program program;
    private final Consumer<String> say;
    private final Clock clock = Clock.systemUTC();
    private final CompletableFuture<Duration> firstStart = new CompletableFuture<>();
    private final Thread thread;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    // Guarded by the lock.
    private Life life = new Life.First();
    private Program.Started started;
    private long starts;
    private long startsAtKill;

    private Supervised(Program program, Consumer<String> say) {
        this.program = program;
        this.say = say;
        this.thread =
                Thread.ofPlatform().daemon().name("supervise " + program.name()).unstarted(this::supervise);
    }

    static Supervised start(Program program, Consumer<String> say) {
        var supervised = new Supervised(program, say);
        supervised.thread.start();
        return supervised;
    }

    public String name() {
        return program.name();
    }

    /** Of the running process, or of the one that ran last. */
    public long pid() {
        return locked(() -> started.process().pid());
    }

    public boolean isUp() {
        return locked(() -> life instanceof Life.Up);
    }

    Path log() {
        return program.log();
    }

    /** Completes with the time that the first start took, or with the {@link StartFailure}. */
    CompletableFuture<Duration> firstStart() {
        return firstStart;
    }

    /** SIGKILL; returns when the process is gone. Its supervisor starts it again. */
    public void kill() throws InterruptedException {
        var victim = locked(() -> {
            startsAtKill = starts;
            return started.process();
        });
        victim.destroyForcibly();
        var _ = victim.waitFor();
    }

    /** Returns when the process runs again and is ready, after a {@link #kill()}. */
    public void awaitRestarted(Duration patience) throws InterruptedException, TimeoutException {
        lock.lock();
        try {
            var left = patience.toNanos();
            while (!(life instanceof Life.Up) || starts <= startsAtKill) {
                if (left <= 0) {
                    throw new TimeoutException(name() + " was not ready again after " + patience);
                }
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Stops it for good and returns when it has stopped; nothing where it has already. */
    public void stop() throws InterruptedException {
        happen(new Happening.AskedToStop());
        thread.interrupt();
        thread.join();
    }

    void stopUninterruptibly() {
        try {
            stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void supervise() {
        try {
            while (!(current() instanceof Life.Over)) {
                step(current());
            }
        } catch (InterruptedException _) {
            // Only stop() interrupts.
        } finally {
            var _ = firstStart.completeExceptionally(new Stopped(name()));
            stopProcess();
        }
    }

    private void step(Life life) throws InterruptedException {
        switch (life) {
            case Life.First _ -> launch(new Attempt.First());
            case Life.Again _ -> launch(new Attempt.Again(say));
            case Life.Up _ -> watch();
            case Life.Condemned _ -> end();
            case Life.Waiting waiting -> pause(waiting);
            case Life.Over _ -> {}
        }
    }

    private void launch(Attempt attempt) throws InterruptedException {
        var begin = System.nanoTime();
        try {
            var running = program.start(attempt);
            remember(running);
            var took = Duration.ofNanos(System.nanoTime() - begin);
            say.accept(name() + (attempt instanceof Attempt.Again ? " runs again" : " is ready") + " after "
                    + seconds(took) + ", process " + pid());
            happen(new Happening.Answered(clock.instant()));
            var _ = firstStart.complete(took);
        } catch (StartFailure | IOException e) {
            failed(e.getMessage(), e);
        } catch (RuntimeException e) {
            // A fault of the launcher is no reason to wait for ever.
            failed(e.toString(), e);
        }
    }

    private void failed(String reason, Exception failure) {
        happen(new Happening.Ended(clock.instant(), reason));
        var _ = firstStart.completeExceptionally(isAskedToStop() ? new Stopped(name()) : failure);
    }

    /** Whatever failed then may have failed because of it. */
    private boolean isAskedToStop() {
        return current() instanceof Life.Over over && over.reason() == null;
    }

    private void remember(Program.Started running) {
        lock.lock();
        try {
            started = running;
            starts++;
        } finally {
            lock.unlock();
        }
    }

    /** Until its end or the next look. */
    private void watch() throws InterruptedException {
        var running = locked(() -> started);
        if (running.process().waitFor(running.pulse().every().toMillis(), TimeUnit.MILLISECONDS)) {
            happen(new Happening.Ended(
                    clock.instant(),
                    "it ended " + Exit.inWords(running.process().exitValue())));
        } else {
            var look = look(running.pulse());
            happen(new Happening.Looked(clock.instant(), look));
        }
    }

    private static Look look(Pulse pulse) throws InterruptedException {
        try {
            return pulse.look();
        } catch (RuntimeException e) {
            return new Look.Silent(e.toString());
        }
    }

    private void end() throws InterruptedException {
        var running = locked(() -> started);
        try {
            running.stop().run();
        } catch (IOException e) {
            running.process().destroyForcibly();
        }
        happen(new Happening.Ended(
                clock.instant(), "it ended " + Exit.inWords(running.process().waitFor())));
    }

    private void pause(Life.Waiting waiting) throws InterruptedException {
        say.accept(name() + " is down: " + waiting.reason() + "; it is started again in " + seconds(waiting.delay())
                + " (log: " + program.log() + ")");
        awaitChange(waiting.delay());
        happen(new Happening.Waited());
    }

    private void awaitChange(Duration delay) throws InterruptedException {
        lock.lock();
        try {
            var left = delay.toNanos();
            while (left > 0 && !(life instanceof Life.Over)) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private void stopProcess() {
        var running = locked(() -> started);
        if (running != null && running.process().isAlive()) {
            // The interruption has done its work; stopping waits, too.
            var _ = Thread.interrupted();
            try {
                running.stop().run();
            } catch (IOException | InterruptedException e) {
                say.accept(name() + " did not stop cleanly: " + e.getMessage());
                running.process().destroyForcibly();
            }
        }
    }

    private Life current() {
        return locked(() -> life);
    }

    private void happen(Happening happening) {
        lock.lock();
        try {
            life = Life.next(life, happening);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
