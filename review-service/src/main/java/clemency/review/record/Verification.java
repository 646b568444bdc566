package clemency.review.record;

import clemency.http.Background;
import clemency.http.Uncancelled;
import clemency.review.record.chain.Finding;
import clemency.review.record.chain.Seal;
import clemency.review.record.chain.SealWalk;
import clemency.review.record.chain.Walk;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Reads the whole record as it is at one moment, a page at a time, and says what was tampered with. Pages are hashed off the
 * event loop. With a caller who hangs up it ends after the page in hand: a transaction that is broken off would keep its
 * connection.
 */
@ApplicationScoped
class Verification {

    /**
     * @param sound nothing was found
     * @param entries how many were read
     * @param days how many are sealed
     * @param lastSeal null before the first; to be compared with what was kept elsewhere
     * @param findings where it was tampered with; the first hundred
     */
    record Report(boolean sound, long entries, long days, Seal lastSeal, List<Finding> findings) {}

    private static final int PAGE = 1_000;
    private static final int MOST = 100;

    private static final String AT_ONE_MOMENT = "set transaction isolation level repeatable read, read only";

    private final Mutiny.SessionFactory sessions;
    private final RecordEntries entries;
    private final Things things;
    private final Seals seals;

    Verification(Mutiny.SessionFactory sessions, RecordEntries entries, Things things, Seals seals) {
        this.sessions = sessions;
        this.entries = entries;
        this.things = things;
        this.seals = seals;
    }

    Uni<Report> report() {
        var wanted = new AtomicBoolean(true);
        return Uncancelled.uni(sessions.withStatelessTransaction(session ->
                        session.createNativeQuery(AT_ONE_MOMENT).executeUpdate().chain(() -> walk(session, wanted))))
                .onCancellation()
                .invoke(() -> wanted.set(false));
    }

    /** Null where it is no longer wanted. */
    private Uni<Report> walk(Mutiny.StatelessSession session, AtomicBoolean wanted) {
        var findings = new ArrayList<Finding>();
        var walk = new Walk(findings::add);
        return everyPage(session, walk, findings, wanted)
                .chain(() -> wanted.get()
                        ? report(session, walk, findings)
                        : Uni.createFrom().nullItem());
    }

    private Uni<Report> report(Mutiny.StatelessSession session, Walk walk, List<Finding> findings) {
        return things.findings(session, MOST)
                .invoke(findings::addAll)
                .chain(() -> seals.days(session, false))
                .invoke(days -> findings.addAll(SealWalk.findings(days)))
                .chain(days -> seals.latest(session, 1)
                        .map(last -> new Report(
                                findings.isEmpty(),
                                walk.entries(),
                                days.stream().filter(day -> day.seal() != null).count(),
                                last.isEmpty() ? null : last.getFirst(),
                                findings.stream().distinct().limit(MOST).toList())));
    }

    private Uni<Void> everyPage(
            Mutiny.StatelessSession session, Walk walk, List<Finding> findings, AtomicBoolean wanted) {
        var context = Vertx.currentContext();
        return Multi.createBy()
                .repeating()
                .uni(() -> entries.page(session, walk.last(), PAGE)
                        .chain(rows -> Background.uni(context, () -> {
                            walk.over(rows.stream().map(LinkRow::link).toList());
                            return rows.size() == PAGE && findings.size() < MOST;
                        })))
                .whilst(more -> more && wanted.get())
                .collect()
                .last()
                .replaceWithVoid();
    }
}
