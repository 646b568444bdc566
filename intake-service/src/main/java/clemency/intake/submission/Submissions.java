package clemency.intake.submission;

import clemency.events.WashingtonTime;
import clemency.messaging.Outbox;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The door for petitions: one or many, each kept with its event or not at all. Called on an event loop. */
@ApplicationScoped
public class Submissions {

    // The counter of the case numbers lets one transaction through at a time; a second one is prepared meanwhile.
    private static final int TRANSACTIONS = 2;
    private static final int PETITIONS_A_TRANSACTION = 256;

    private final Mutiny.SessionFactory sessions;
    private final PetitionStore store;
    private final TrackingCodes codes;
    private final Outbox outbox;
    private final Clock clock;
    private final Gathering<Submission, String> gathering;

    Submissions(
            Mutiny.SessionFactory sessions, PetitionStore store, TrackingCodes codes, Outbox outbox, Clock clock) {
        this.sessions = sessions;
        this.store = store;
        this.codes = codes;
        this.outbox = outbox;
        this.clock = clock;
        this.gathering = new Gathering<>(TRANSACTIONS, PETITIONS_A_TRANSACTION, this::onAContextOfItsOwn);
    }

    /** Takes a petition received today; answered after the commit. */
    Uni<Receipt> submit(PetitionBody body) {
        var code = codes.next();
        var submission = submission(body, WashingtonTime.day(clock.instant()), code);
        var caller = Vertx.currentContext();
        return gathering
                .add(submission)
                .map(caseNumber -> new Receipt(submission.id(), caseNumber, code.text(), submission.receivedOn()))
                .emitOn(task -> caller.runOnContext(_ -> task.run()));
    }

    /** A petition of an import, whose sender gets no tracking code. */
    public Submission imported(PetitionBody body, LocalDate receivedOn) {
        return submission(body, receivedOn, codes.next());
    }

    /** Keeps all or none, in a transaction on the caller's context, and answers the case numbers in order. */
    public Uni<List<String>> keep(List<Submission> submissions) {
        return sessions.withStatelessTransaction(session -> store.keep(session, submissions))
                .invoke(outbox::committed);
    }

    private Submission submission(PetitionBody body, LocalDate receivedOn, TrackingCode code) {
        return new Submission(
                UUID.randomUUID(),
                UUID.randomUUID(),
                body,
                receivedOn,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                codes.hash(code));
    }

    /** A batch belongs to many requests: it must not live in the context, and with the session, of one of them. */
    private Uni<List<String>> onAContextOfItsOwn(List<Submission> batch) {
        return Uni.createFrom().emitter(emitter -> {
            Context context = VertxContext.createNewDuplicatedContext(Vertx.currentContext());
            VertxContextSafetyToggle.setContextSafe(context, true);
            context.runOnContext(_ -> {
                var _ = keep(batch).subscribe().with(emitter::complete, emitter::fail);
            });
        });
    }
}
