package clemency.review.announcement;

import clemency.http.ProblemException;
import clemency.http.Problems;
import clemency.http.Violation;
import clemency.review.announcement.draft.Line;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Prepares announcements, and changes them as long as they are not signed. */
@ApplicationScoped
class Drafts {

    private final Docket docket;
    private final AnnouncementStore store;
    private final Ledger ledger;
    private final Clock clock;

    Drafts(Docket docket, AnnouncementStore store, Ledger ledger, Clock clock) {
        this.docket = docket;
        this.store = store;
        this.ledger = ledger;
        this.clock = clock;
    }

    Uni<AnnouncementRow> prepare(AnnouncementBody body, Actor actor) {
        var lines = body.stated();
        var row = AnnouncementRow.prepared(UUID.randomUUID(), body, now());
        return docket.inTransaction(session -> ledger.enter(session, null, row, lines, Change.Kind.PREPARED, actor));
    }

    /** @param expected the revision that the caller has seen */
    Uni<AnnouncementRow> replace(UUID id, long expected, AnnouncementBody body, Actor actor) {
        var lines = body.stated();
        var now = now();
        return change(id, expected, Change.Kind.REPLACED, lines, row -> row.replaced(body, now), actor);
    }

    /** @param expected the revision that the caller has seen */
    Uni<AnnouncementRow> discard(UUID id, long expected, Actor actor) {
        var now = now();
        return change(id, expected, Change.Kind.DISCARDED, List.of(), row -> row.discarded(now), actor);
    }

    private Uni<AnnouncementRow> change(
            UUID id,
            long expected,
            Change.Kind kind,
            List<Line> lines,
            UnaryOperator<AnnouncementRow> change,
            Actor actor) {
        return docket.inTransaction(session -> store.lock(session, id)
                .invoke(row -> changeable(row, expected))
                .chain(row -> ledger.enter(session, row, change.apply(row), lines, kind, actor)));
    }

    private static void changeable(AnnouncementRow row, long expected) {
        if (row.status() != Status.DRAFT) {
            throw notDraft(row);
        }
        if (row.revision() != expected) {
            throw changedSince(row);
        }
    }

    /** 409. */
    static ProblemException notDraft(AnnouncementRow row) {
        var text = row.status() == Status.SIGNED ? "It is signed." : "It was discarded.";
        return Problems.conflict(text, List.of(new Violation("", "draft-only", text)));
    }

    /** 412 that tells what it has become. */
    private static ProblemException changedSince(AnnouncementRow row) {
        return Problems.changed(
                "It is at revision " + row.revision() + " now, changed at " + row.changedAt() + ": " + row.outcome()
                        + ", " + row.lines() + " lines.",
                new Violation("If-Match", "current-revision", "Wanted the ETag that it has now."));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
