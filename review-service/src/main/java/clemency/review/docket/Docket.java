package clemency.review.docket;

import clemency.events.Envelope;
import clemency.http.Uncancelled;
import clemency.messaging.Outbox;
import clemency.messaging.Outgoing;
import clemency.review.casework.Answer;
import clemency.review.casework.CaseFile;
import clemency.review.casework.Command;
import clemency.review.casework.Happening;
import clemency.review.casework.Sitting;
import clemency.review.record.RecordBook;
import clemency.review.record.chain.Entry;
import clemency.review.record.chain.Kind;
import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The one door: takes a list of commands, loads the cases, has each command decided, and writes what follows, set-based,
 * in the caller's transaction or at once. Runs on the event loop; a session is for one use at a time, so everything is chained.
 */
@ApplicationScoped
public class Docket {

    public static final String SOURCE = "/review-service";

    private final Mutiny.SessionFactory sessions;
    private final CaseStore store;
    private final Outbox outbox;
    private final RecordBook record;
    private final Clock clock;

    Docket(Mutiny.SessionFactory sessions, CaseStore store, Outbox outbox, RecordBook record, Clock clock) {
        this.sessions = sessions;
        this.store = store;
        this.outbox = outbox;
        this.record = record;
        this.clock = clock;
    }

    /** A transaction of its own, which a caller who hangs up does not break off; the events leave after its commit. */
    public <T> Uni<T> inTransaction(Function<Mutiny.StatelessSession, Uni<T>> work) {
        return Uncancelled.uni(sessions.withStatelessTransaction(work).invoke(_ -> outbox.committed()));
    }

    /**
     * Work that reads, and writes once at most: without a transaction of its own, of which the beginning and the end would be two
     * round trips. What it decides must not rest on more than the cases it writes, which are refused where they have changed.
     */
    <T> Uni<T> atOnce(Function<Mutiny.StatelessSession, Uni<T>> work) {
        return Uncancelled.uni(sessions.withStatelessSession(work).invoke(_ -> outbox.committed()));
    }

    /** Decides without writing. The cases stay locked until the end of the transaction. */
    public Uni<Sitting> decide(Mutiny.StatelessSession session, List<? extends Command> commands) {
        var petitions = commands.stream().map(Command::petition).distinct().toList();
        return lock(session, petitions).map(cases -> Sitting.over(commands, cases.files()));
    }

    /** The cases, for a sitting of your own, locked until the end of the transaction; those not known are missing. */
    public Uni<Loaded> lock(Mutiny.StatelessSession session, Collection<UUID> petitions) {
        return store.load(session, petitions);
    }

    /** The cases as they are, for a sitting that comes to nothing, or is {@linkplain #atOnce written at once}; those not known are missing. */
    public Uni<Loaded> look(Mutiny.StatelessSession session, Collection<UUID> petitions) {
        return store.look(session, petitions);
    }

    /** Writes what was decided in the same transaction; what was refused leaves no trace. */
    public Uni<List<Answer>> save(Mutiny.StatelessSession session, Sitting sitting, Actor actor) {
        return save(session, sitting, actor, null);
    }

    /** @param reason of whoever commanded it, for the record of each case that changed; null where none was stated */
    public Uni<List<Answer>> save(Mutiny.StatelessSession session, Sitting sitting, Actor actor, String reason) {
        return save(session, List.of(new Minutes(sitting, actor, reason, Context.current())), null)
                .replaceWith(sitting.answers());
    }

    /**
     * The same with sittings of several, no two of them over the same case.
     *
     * @param also what belongs to changes, of which there are some; null where nothing else is to be written
     */
    public Uni<Void> save(Mutiny.StatelessSession session, List<Minutes> sittings, Also also) {
        return save(sittings, changes -> store.save(session, changes, also));
    }

    /** The same of cases that were only looked at. None of them is new. */
    Uni<Void> saveUnlocked(Mutiny.StatelessSession session, List<Minutes> sittings) {
        return save(sittings, changes -> store.saveUnlocked(session, changes));
    }

    private Uni<Void> save(List<Minutes> sittings, Function<Written, Uni<Void>> write) {
        var changes = new LinkedHashMap<UUID, Sitting.Change>();
        var log = new ArrayList<EventRow>();
        var entries = new ArrayList<Entry>();
        for (var minutes : sittings) {
            changes.putAll(minutes.sitting().changes());
            for (var happening : minutes.sitting().happenings()) {
                var event = Outgoing.of(envelope(happening), minutes.trace());
                log.add(EventRow.of(happening.sequence(), event, minutes.actor()));
            }
            minutes.sitting().deeds().forEach(deed -> entries.add(entry(deed, minutes.actor(), minutes.reason())));
        }
        return changes.isEmpty() ? Uni.createFrom().voidItem() : write.apply(new Written(changes, log, entries));
    }

    /** Decides and writes; each command is answered for itself. */
    public Uni<List<Answer>> carryOut(Mutiny.StatelessSession session, List<? extends Command> commands, Actor actor) {
        return decide(session, commands).chain(sitting -> save(session, sitting, actor));
    }

    /**
     * Does with each of these cases what it asks for as it is, under its lock; what is refused is left.
     *
     * @return how many changed
     */
    public Uni<Integer> carryOutOnEach(
            Mutiny.StatelessSession session,
            List<UUID> petitions,
            Function<CaseFile, ? extends List<? extends Command>> wanted,
            Actor actor) {
        return store.load(session, petitions)
                .map(Loaded::files)
                .map(files -> Sitting.over(
                        petitions.stream()
                                .flatMap(petition -> wanted.apply(files.get(petition)).stream())
                                .toList(),
                        files))
                .chain(sitting -> save(session, sitting, actor)
                        .replaceWith(sitting.changes().size()));
    }

    /**
     * Puts on record what was done to anything but a case, in the transaction that does it: where it can't be written nothing
     * is done.
     *
     * @param action the command's name, for ever
     * @param before the thing, as it is written as JSON; null where it did not exist
     * @param after the same afterwards; null where nothing but the deed is to be said
     */
    public Uni<Void> record(
            Mutiny.StatelessSession session,
            Actor actor,
            Kind kind,
            UUID subject,
            String action,
            Object before,
            Object after) {
        return record.add(session, List.of(actor.did(record, kind, subject, clock.instant(), action, before, after)));
    }

    /** Notes on each case that more was sent to its petition: for its attorney to look at, and no step of the case. */
    public Uni<Void> noteSupplements(Mutiny.StatelessSession session, List<Envelope> events) {
        return events.isEmpty()
                ? Uni.createFrom().voidItem()
                : store.supplement(
                        session,
                        events.stream()
                                .map(event -> new SupplementRow(event.subject(), event.occurredOn()))
                                .toList());
    }

    private Entry entry(Sitting.Deed deed, Actor actor, String reason) {
        return actor.did(
                record,
                Kind.CASE,
                deed.command().petition(),
                clock.instant(),
                deed.command().getClass().getSimpleName(),
                Recorded.before(deed),
                Recorded.after(deed, reason));
    }

    private Envelope envelope(Happening happening) {
        return new Envelope(
                UUID.randomUUID(),
                SOURCE,
                happening.petition(),
                happening.version(),
                happening.on(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                happening.event());
    }
}
