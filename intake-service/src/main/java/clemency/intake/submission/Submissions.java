package clemency.intake.submission;

import clemency.events.WashingtonTime;
import clemency.http.Problems;
import clemency.messaging.Outbox;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.hibernate.reactive.mutiny.Mutiny;

/** The door for petitions: one or many, each kept with its event or not at all. Called on an event loop. */
@ApplicationScoped
public class Submissions {

    // The counter of the case numbers lets one transaction through at a time; a second one is prepared meanwhile.
    private static final int TRANSACTIONS = 2;
    private static final int PETITIONS_A_TRANSACTION = 256;
    /** A second's worth, and some 64 MB at the very most: a database that hangs must not fill the memory. */
    private static final int ROOM = 1_024;

    private static final Duration LONGEST_TRANSACTION = Duration.ofSeconds(15);

    private final Mutiny.SessionFactory sessions;
    private final PetitionStore store;
    private final TrackingCodes codes;
    private final Outbox outbox;
    private final Clock clock;
    private final Vertx vertx;
    private final Gathering<Submission, String> gathering;

    Submissions(
            Mutiny.SessionFactory sessions,
            PetitionStore store,
            TrackingCodes codes,
            Outbox outbox,
            Clock clock,
            Vertx vertx) {
        this.sessions = sessions;
        this.store = store;
        this.codes = codes;
        this.outbox = outbox;
        this.clock = clock;
        this.vertx = vertx;
        this.gathering = new Gathering<>(TRANSACTIONS, PETITIONS_A_TRANSACTION, ROOM, this::onAContextOfItsOwn);
    }

    /** Takes a petition received today; answered after the commit. */
    Uni<Receipt> submit(PetitionBody body) {
        var code = codes.next();
        var submission = submission(UUID.randomUUID(), body, null, null, code);
        var caller = Vertx.currentContext();
        return gathering
                .add(submission)
                .onFailure(Gathering.Full.class)
                .transform(_ -> Problems.unavailable("Too many petitions arrive at this moment. Try again later."))
                .map(caseNumber -> new Receipt(submission.id(), caseNumber, code.text(), submission.receivedOn()))
                .emitOn(task -> caller.runOnContext(_ -> task.run()));
    }

    /**
     * Keeps the petitions of a bulk file that are not known yet, all or none, and answers each in order. Their senders
     * get no tracking codes. May be asked again: what was kept under an id is known then.
     */
    public Uni<List<Kept>> keepUnknown(List<Bulk> petitions) {
        var submissions = petitions.stream().map(this::submission).toList();
        return sessions.withStatelessTransaction(session -> store.keepUnknown(session, submissions))
                .invoke(outbox::committed);
    }

    private Uni<List<String>> keep(List<Submission> submissions) {
        return sessions.withStatelessTransaction(session -> store.keep(session, submissions))
                .invoke(outbox::committed);
    }

    private Submission submission(Bulk bulk) {
        return submission(bulk.id(), bulk.body(), bulk.receivedOn(), bulk.externalId(), codes.next());
    }

    private Submission submission(
            UUID id, PetitionBody body, LocalDate receivedOn, String externalId, TrackingCode code) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Submission(
                id,
                UUID.randomUUID(),
                body,
                receivedOn == null ? WashingtonTime.day(now) : receivedOn,
                now,
                codes.hash(code),
                externalId,
                receivedOn != null,
                io.opentelemetry.context.Context.current());
    }

    /** A batch belongs to many requests: it must not live in the context, and with the session, of one of them. */
    private Uni<List<String>> onAContextOfItsOwn(List<Submission> batch) {
        return Uni.createFrom()
                .<List<String>>emitter(emitter -> startOnAContextOfItsOwn(batch, emitter))
                // A connection that is cut may never answer, and those behind it would wait for ever.
                .ifNoItem()
                .after(LONGEST_TRANSACTION)
                .failWith(() -> new TimeoutException("the database does not answer"));
    }

    private void startOnAContextOfItsOwn(List<Submission> batch, UniEmitter<? super List<String>> emitter) {
        Context context = VertxContext.createNewDuplicatedContext(eventLoop());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(_ -> {
            var _ = keep(batch).subscribe().with(emitter::complete, emitter::fail);
        });
    }

    private Context eventLoop() {
        var current = Vertx.currentContext();
        return current != null && current.isEventLoopContext()
                ? current
                : ((VertxInternal) vertx).createEventLoopContext();
    }
}
