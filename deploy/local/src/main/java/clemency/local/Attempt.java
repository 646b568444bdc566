package clemency.local;

import java.util.function.Consumer;

/** Which start of a program this is. */
sealed interface Attempt {

    /** Somebody waits for it: what is not ready in time has failed. */
    record First() implements Attempt {}

    /**
     * After its end.
     *
     * @param say gets lines for a person, while it takes long
     */
    record Again(Consumer<String> say) implements Attempt {}
}
