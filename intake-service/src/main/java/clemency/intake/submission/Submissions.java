package clemency.intake.submission;

import clemency.events.TimeOrderedId;
import clemency.events.WashingtonTime;
import clemency.http.gathering.SharedWork;
import clemency.intake.petition.Petition;
import clemency.intake.screening.Screening;
import clemency.messaging.Outbox;
import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The door for petitions: one or many, each kept with its event or not at all. Called on an event loop, but for {@link #ready}. */
@ApplicationScoped
public class Submissions {

    /** Where its events come from. */
    public static final String SOURCE = "/intake-service";

    // The counter of the case numbers lets one transaction through at a time; a second one is prepared meanwhile.
    private static final int TRANSACTIONS = 2;
    private static final int PETITIONS_A_TRANSACTION = 256;
    /** A second's worth, and some 200 MB at the very most, plain and sealed: a database that hangs must not fill the memory. */
    private static final int ROOM = 1_024;

    private final Mutiny.SessionFactory sessions;
    private final PetitionStore store;
    private final TrackingCodes codes;
    private final Sealing sealing;
    private final RequestKeys requestKeys;
    private final Outbox outbox;
    private final Screening screening;
    private final Clock clock;
    private final SharedWork<ReadyPetition, Optional<String>> shared;

    Submissions(
            Mutiny.SessionFactory sessions,
            PetitionStore store,
            TrackingCodes codes,
            Sealing sealing,
            RequestKeys requestKeys,
            Outbox outbox,
            Screening screening,
            Clock clock,
            Vertx vertx) {
        this.sessions = sessions;
        this.store = store;
        this.codes = codes;
        this.sealing = sealing;
        this.requestKeys = requestKeys;
        this.outbox = outbox;
        this.screening = screening;
        this.clock = clock;
        this.shared = new SharedWork<>(vertx, TRANSACTIONS, PETITIONS_A_TRANSACTION, ROOM, Duration.ZERO, this::keep);
    }

    /**
     * Takes a petition received today; answered after the commit.
     *
     * @param requestKey what the sender calls its request, or null
     */
    Uni<Receipt> submit(Petition body, String requestKey) {
        var code = codes.next();
        var id = TimeOrderedId.at(clock.instant());
        var key = requestKeys.read(requestKey);
        var sealed = sealing.seal(id, body, key == null ? null : code);
        var submission = submission(id, body, null, code, sealed, key, Context.current());
        return shared.add(store.ready(submission))
                .chain(caseNumber -> caseNumber
                        .map(number -> Uni.createFrom().item(receipt(submission, number, code)))
                        .orElseGet(() -> requestKeys.answered(submission)));
    }

    private static Receipt receipt(Submission submission, String caseNumber, TrackingCode code) {
        return new Receipt(submission.id(), caseNumber, code.text(), submission.receivedOn());
    }

    /** Gets the petitions of a bulk file ready. Takes some 100 µs for each: not for an event loop. */
    public List<ReadyPetition> ready(List<Bulk> petitions) {
        return petitions.stream().map(this::submission).map(store::ready).toList();
    }

    /**
     * Keeps the petitions of a bulk file that are not known yet, all or none, and answers each in order. Their senders
     * get no tracking codes. May be asked again with the same list: it is kept once, and answered alike.
     */
    public Uni<List<Kept>> keepUnknown(List<ReadyPetition> petitions) {
        return sessions.withStatelessTransaction(session -> store.keepUnknown(session, petitions))
                .invoke(outbox::committed);
    }

    private Uni<List<Optional<String>>> keep(List<ReadyPetition> petitions) {
        return sessions.withStatelessTransaction(session -> store.keep(session, petitions))
                .invoke(outbox::committed);
    }

    private Submission submission(Bulk bulk) {
        var sealed = sealing.seal(bulk.id(), bulk.body(), null);
        var known = bulk.externalId() == null
                ? sealing.calledByContent(bulk.receivedOn(), sealed)
                : sealing.called(bulk.externalId(), sealed);
        // A trace of a million petitions would show nothing.
        return submission(bulk.id(), bulk.body(), bulk.receivedOn(), codes.next(), known, null, Context.root());
    }

    private Submission submission(
            UUID id,
            Petition body,
            LocalDate receivedOn,
            TrackingCode code,
            Sealed sealed,
            RequestKey requestKey,
            Context trace) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var day = receivedOn == null ? WashingtonTime.day(now) : receivedOn;
        return new Submission(
                id,
                UUID.randomUUID(),
                body,
                day,
                now,
                codes.hash(code),
                sealed,
                requestKey,
                receivedOn != null,
                screening.of(body, day),
                trace);
    }
}
