package clemency.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells the relay of this process that there is something to send. Any thread; many calls before a look are one. */
@ApplicationScoped
class Wake {

    private final Semaphore calls = new Semaphore(0);

    void up() {
        calls.release();
    }

    /** Blocks the relay's own thread until it is called, at most so long. */
    void await(Duration atMost) throws InterruptedException {
        if (calls.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
            calls.drainPermits();
        }
    }
}
