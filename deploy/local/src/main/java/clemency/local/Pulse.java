package clemency.local;

import java.time.Duration;

/** How to find out whether a process that runs also works. */
interface Pulse {

    /** For a process that works as long as it runs. */
    Pulse NONE = Look.Alive::new;

    Look look() throws InterruptedException;

    /** The time between two looks. */
    default Duration every() {
        return Duration.ofSeconds(5);
    }
}
