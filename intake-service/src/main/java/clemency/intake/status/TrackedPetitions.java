package clemency.intake.status;

import clemency.intake.submission.TrackingCode;
import clemency.intake.submission.TrackingCodes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/** Petitions by their tracking codes: the one place where a code is looked for. */
@ApplicationScoped
public class TrackedPetitions {

    private final StandingStore store;
    private final TrackingCodes codes;
    private final WrongCodes wrong;

    TrackedPetitions(StandingStore store, TrackingCodes codes, WrongCodes wrong) {
        this.store = store;
        this.codes = codes;
        this.wrong = wrong;
    }

    /**
     * Fails with the same problem of status 404 whether the code can't be one or belongs to nobody, and with 429 for a
     * client that has sent too many of those, whatever it sends now.
     */
    public Uni<StandingStore.Found> find(Mutiny.StatelessSession session, String code, Client client) {
        wrong.refuseTooMany(client);
        // A code that can't be one is looked for all the same: the answer, and its time, must not tell which it was.
        var hash = codes.hash(TrackingCode.read(code).orElseGet(() -> new TrackingCode("")));
        return store.byHash(session, hash).onItem().ifNull().failWith(() -> {
            wrong.count(client);
            return CodeBody.unknown();
        });
    }
}
