package clemency.intake.change;

import clemency.events.Envelope;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** What was sent after the petitions, in the database. */
@ApplicationScoped
class ChangeStore {

    // Two that arrive together get their numbers one after the other; only a statement that begins behind the lock sees
    // what the other has kept.
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended(:petition, 0))";

    private static final String LAST =
            "select coalesce(max(version), 1) from petition_change where petition = :petition";

    private static final String KEEP = """
            insert into petition_change (petition, version, kind, occurred_on, recorded_at, body)
            values (:petition, :version, :kind, :on, :at, decode(:body, 'base64')) on conflict do nothing""";

    /** Answers the version of the last thing that was told of the petition; nothing else is kept of it meanwhile. */
    Uni<Long> lock(Mutiny.StatelessSession session, UUID petition) {
        return session.createNativeQuery(LOCK, Integer.class)
                .setParameter("petition", petition.toString())
                .getSingleResult()
                .chain(() -> session.createNativeQuery(LAST, Long.class)
                        .setParameter("petition", petition)
                        .getSingleResult());
    }

    /**
     * Whether it was kept; a second withdrawal is not.
     *
     * @param body sealed, as base64, or null
     */
    Uni<Boolean> keep(Mutiny.StatelessSession session, Envelope told, Change.Kind kind, String body) {
        return session.createNativeQuery(KEEP)
                .setParameter("petition", told.subject())
                .setParameter("version", told.version())
                .setParameter("kind", kind.name())
                .setParameter("on", told.occurredOn())
                .setParameter("at", told.recordedAt())
                .setParameter("body", body)
                .executeUpdate()
                .map(inserted -> inserted == 1);
    }
}
