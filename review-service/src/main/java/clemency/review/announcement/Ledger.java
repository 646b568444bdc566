package clemency.review.announcement;

import clemency.review.announcement.draft.Line;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
import clemency.review.docket.Rows;
import clemency.review.record.chain.Digest;
import clemency.review.record.chain.Kind;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes an announcement as it is now, and into the record how it was before; in the caller's transaction. */
@ApplicationScoped
class Ledger {

    /** @param linesDigest of all lines as JSON; null where they stayed as they were */
    private record Recorded(@JsonUnwrapped AnnouncementRow announcement, String linesDigest) {}

    private final AnnouncementStore store;
    private final Docket docket;
    private final Rows rows;

    Ledger(AnnouncementStore store, Docket docket, Rows rows) {
        this.store = store;
        this.docket = docket;
        this.rows = rows;
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
                .chain(() -> docket.record(
                        session, actor, Kind.ANNOUNCEMENT, after.id(), kind.action, before, recorded(after, lines)))
                .replaceWith(after);
    }

    private Recorded recorded(AnnouncementRow after, List<Line> lines) {
        return new Recorded(after, lines.isEmpty() ? null : Digest.of(rows.write(lines)));
    }
}
