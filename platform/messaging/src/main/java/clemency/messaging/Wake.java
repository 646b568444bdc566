package clemency.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells the relay of this process that there is something to send. Any thread; many calls before a look are one. */
@ApplicationScoped
class Wake {

    private final Semaphore calls = new Semaphore(0);

    /** Nobody may be looking, in an instance that does not hold the lease: calls must not pile up. */
    void up() {
        if (calls.availablePermits() == 0) {
            calls.release();
        }
    }

    /** Blocks the relay's own thread until it is called, at most so long. */
    void await(Duration atMost) throws InterruptedException {
        if (calls.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
            calls.drainPermits();
        }
    }
}
