package clemency.intake.status;

import clemency.http.Uncancelled;
import clemency.http.gathering.SharedWork;
import clemency.intake.submission.TrackingCode;
import clemency.intake.submission.TrackingCodes;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Petitions by their tracking codes: the one place where a code is looked for. Those that ask together share a query. */
@ApplicationScoped
public class TrackedPetitions {

    private static final int QUERIES = 2;
    private static final int CODES_A_QUERY = 64;
    /** Less than a second's worth. */
    private static final int ROOM = 4_096;

    private final Mutiny.SessionFactory sessions;
    private final StandingStore store;
    private final TrackingCodes codes;
    private final WrongCodes wrong;
    private final SharedWork<byte[], Optional<StandingStore.Found>> shared;

    TrackedPetitions(
            Mutiny.SessionFactory sessions, StandingStore store, TrackingCodes codes, WrongCodes wrong, Vertx vertx) {
        this.sessions = sessions;
        this.store = store;
        this.codes = codes;
        this.wrong = wrong;
        this.shared = new SharedWork<>(vertx, QUERIES, CODES_A_QUERY, ROOM, Duration.ZERO, this::found);
    }

    /**
     * Fails with the same problem of status 404 whether the code can't be one or belongs to nobody, and with 429 for a
     * client that has sent too many of those, whatever it sends now.
     */
    public Uni<StandingStore.Found> find(String code, Client client) {
        // A code that can't be one is looked for all the same: the answer, and its time, must not tell which it was.
        var hash = codes.hash(TrackingCode.read(code).orElseGet(() -> new TrackingCode("")));
        // Whoever hangs up before the answer has tried all the same.
        return Uncancelled.uni(Uni.createFrom().deferred(() -> find(hash, wrong.begin(client))));
    }

    private Uni<StandingStore.Found> find(byte[] hash, Attempts.Attempt attempt) {
        return shared.add(hash).onFailure().invoke(attempt::giveBack).map(found -> {
            if (found.isEmpty()) {
                attempt.spend();
                throw CodeBody.unknown();
            }
            attempt.giveBack();
            return found.get();
        });
    }

    private Uni<List<Optional<StandingStore.Found>>> found(List<byte[]> hashes) {
        return sessions.withStatelessSession(session -> store.byHashes(session, hashes));
    }
}
