package clemency.messaging;

import io.smallrye.mutiny.Uni;

/** What is done with a record that can't be read or applied. Completes once it is safe to go on without it. */
@FunctionalInterface
interface Burial {

    Uni<Void> bury(Letter letter, String reason);
}
