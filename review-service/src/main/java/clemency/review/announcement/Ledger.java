package clemency.review.announcement;

import clemency.review.announcement.draft.Line;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
import clemency.review.record.chain.Kind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes an announcement as it is now, and into the record how it was before; in the caller's transaction. */
@ApplicationScoped
class Ledger {

    private final AnnouncementStore store;
    private final Docket docket;

    Ledger(AnnouncementStore store, Docket docket) {
        this.store = store;
        this.docket = docket;
    }

    /**
     * @param before null for a new one
     * @param lines none where they stay as they were
     */
    Uni<AnnouncementRow> enter(
            Mutiny.StatelessSession session,
            AnnouncementRow before,
            AnnouncementRow after,
            List<Line> lines,
            Change.Kind kind,
            Actor actor) {
        return store.save(session, after, lines, Change.of(kind, after, actor))
                .chain(() -> docket.record(session, actor, Kind.ANNOUNCEMENT, after.id(), kind.action, before, after))
                .replaceWith(after);
    }
}
