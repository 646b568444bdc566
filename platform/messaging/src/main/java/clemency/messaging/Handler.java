package clemency.messaging;

import clemency.events.Envelope;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** What a service does with events that come in. */
@FunctionalInterface
public interface Handler {

    /**
     * Applies events within the caller's transaction, set-based. Called on an event loop; the session is for one use
     * at a time. May be called again with the same events after a transaction that was rolled back, and on another event
     * loop at the same time with events of other subjects.
     *
     * @param events at least one; per subject the next versions in order, each seen for the first time. Never an
     *     {@link clemency.events.Unknown}
     * @return fails with {@link CannotApply} where one of them can never be applied; it is then found, and the others
     *     are applied without it
     */
    Uni<Void> apply(Mutiny.StatelessSession session, List<Envelope> events);
}
