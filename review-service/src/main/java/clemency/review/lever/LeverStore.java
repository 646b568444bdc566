package clemency.review.lever;

import clemency.events.Programme;
import clemency.review.assignment.Levers;
import clemency.review.docket.Actor;
import clemency.review.docket.Rows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** The levers in the database, version by version. */
@ApplicationScoped
public class LeverStore {

    /** As SQL: the levers in force as JSON, null where nobody has set any. */
    public static final String IN_FORCE = """
            (select l.levers || jsonb_build_object('version', l.version) from levers l order by l.version desc limit 1)""";

    private static final String HISTORY = """
            select cast(jsonb_build_object('levers', l.levers || jsonb_build_object('version', l.version),
                'reason', l.reason, 'by', l.actor, 'roles', l.roles, 'setAt', l.set_at) as text)
            from levers l order by l.version desc limit :rows""";

    private static final String AT = """
            select cast(l.levers || jsonb_build_object('version', l.version) as text)
            from levers l where l.set_at < :at order by l.version desc limit 1""";

    private static final String SET = """
            insert into levers (version, levers, reason, actor, roles, set_at)
            values (:version, cast(cast(:levers as text) as jsonb) - 'version', :reason, :actor, :roles, :setAt)""";

    private final Rows rows;

    LeverStore(Rows rows) {
        this.rows = rows;
    }

    /** Newest first. */
    Uni<List<SetLevers>> history(Mutiny.StatelessSession session, int limit) {
        var query = session.createNativeQuery(HISTORY, String.class).setParameter("rows", limit);
        return rows.list(query, SetLevers.Row.class)
                .map(found -> found.stream().map(SetLevers.Row::view).toList());
    }

    /** Whether what is in force for a programme was set by that user, be it one lever only. */
    public Uni<Boolean> setBy(Mutiny.StatelessSession session, Actor actor, Programme programme) {
        return history(session, Integer.MAX_VALUE)
                .map(history -> Setters.of(history, programme).contains(actor.name()));
    }

    /** As they were before a moment. */
    public Uni<Levers> before(Mutiny.StatelessSession session, Instant at) {
        return session.createNativeQuery(AT, String.class)
                .setParameter("at", at)
                .getSingleResultOrNull()
                .map(row -> row == null ? Levers.INITIAL : rows.read(row, Levers.class));
    }

    Uni<SetLevers> inForce(Mutiny.StatelessSession session) {
        return history(session, 1).map(found -> found.isEmpty() ? SetLevers.INITIAL : found.getFirst());
    }

    Uni<SetLevers> set(Mutiny.StatelessSession session, Levers levers, String reason, Actor actor, Instant at) {
        return session.createNativeQuery(SET)
                .setParameter("version", levers.version())
                .setParameter("levers", rows.write(levers))
                .setParameter("reason", reason)
                .setParameter("actor", actor.name())
                .setParameter("roles", actor.roles())
                .setParameter("setAt", at)
                .executeUpdate()
                .replaceWith(new SetLevers(levers, reason, actor.name(), actor.roles(), at));
    }
}
