package clemency.review.attorney;

import clemency.http.ProblemException;
import clemency.http.Problems;
import clemency.review.docket.Precondition;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** Whoever changes something about an attorney looked at it: if it is otherwise by now, what somebody else said would be lost. */
@ApplicationScoped
class Overtaken {

    // A statement of its own: only what is read after it sees what the last holder of the lock has written.
    private static final String LOCK = "select cast(id as text) from attorney where id = :id for update";

    private final Attorneys attorneys;
    private final HttpHeaders headers;

    Overtaken(Attorneys attorneys, HttpHeaders headers) {
        this.attorneys = attorneys;
        this.headers = headers;
    }

    /**
     * Fails with a problem of status 412 that shows what is in force. What the caller has seen is read at once, while the
     * request is there; the attorney is locked to the end of the transaction.
     */
    Function<Mutiny.StatelessSession, Uni<Void>> refusing(UUID attorney) {
        var seen = Precondition.of(headers.getRequestHeader(HttpHeaders.IF_MATCH));
        return session -> seen.stated()
                ? lock(session, attorney)
                        .chain(() -> attorneys.history(session, attorney))
                        .invoke(inForce -> refuse(inForce, seen))
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private static Uni<String> lock(Mutiny.StatelessSession session, UUID attorney) {
        return session.createNativeQuery(LOCK, String.class)
                .setParameter("id", attorney)
                .getSingleResultOrNull();
    }

    private static void refuse(AttorneyHistory inForce, Precondition seen) {
        if (!seen.holds(inForce.revision())) {
            throw changed(inForce);
        }
    }

    private static ProblemException changed(AttorneyHistory inForce) {
        return Problems.changed(
                "Something else has been said of this attorney since you looked. Nothing was written.",
                Map.of("inForce", inForce));
    }
}
