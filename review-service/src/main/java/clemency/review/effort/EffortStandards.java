package clemency.review.effort;

import clemency.events.Programme;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
import clemency.review.docket.Rows;
import clemency.review.programme.KnownProgrammes;
import clemency.review.record.chain.Kind;
import clemency.review.record.chain.Subject;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/** The standards in the database. */
@ApplicationScoped
public class EffortStandards {

    private static final String LINE = """
            'id', s.id, 'effectiveOn', s.effective_on, 'stage', s.stage, 'clemencyType', s.clemency_type,
            'programme', s.programme, 'complexity', s.complexity, 'hours', s.hours""";

    private static final String IN_FORCE = "select cast(jsonb_build_object(" + LINE + """
            ) as text) from effort_standards(cast(:today as date)) s order by s.id""";

    private static final String HISTORY = "select cast(jsonb_build_object(" + LINE + """
            , 'reason', s.reason, 'by', s.actor, 'roles', s.roles,
            'recordedAt', s.recorded_at) as text)
            from effort_standard s order by s.id""";

    private static final String ADD = """
            insert into effort_standard (effective_on, stage, clemency_type, programme, complexity, hours,
                reason, actor, roles, recorded_at)
            values (:effectiveOn, :stage, :clemencyType, :programme, :complexity, :hours,
                :reason, :actor, :roles, :recordedAt)""";

    private final Docket docket;
    private final KnownProgrammes programmes;
    private final Rows rows;
    private final Clock clock;

    EffortStandards(Docket docket, KnownProgrammes programmes, Rows rows, Clock clock) {
        this.docket = docket;
        this.programmes = programmes;
        this.rows = rows;
        this.clock = clock;
    }

    public Uni<List<StandardRow>> inForce(Mutiny.StatelessSession session, LocalDate today) {
        var query = session.createNativeQuery(IN_FORCE, String.class).setParameter("today", today);
        return rows.list(query, StandardRow.class);
    }

    /** All that was ever set, also what is still to come and what has been replaced. */
    Uni<List<StandardRow>> history(Mutiny.StatelessSession session) {
        return rows.list(session.createNativeQuery(HISTORY, String.class), StandardRow.class);
    }

    Uni<Void> add(Mutiny.StatelessSession session, StandardBody body, LocalDate today, Actor actor) {
        var named = body.programme() == null ? Map.<String, Programme>of() : Map.of("/programme", body.programme());
        return programmes.require(session, named).chain(() -> insert(session, body, today, actor));
    }

    private Uni<Void> insert(Mutiny.StatelessSession session, StandardBody body, LocalDate today, Actor actor) {
        return session.createNativeQuery(ADD)
                .setParameter("effectiveOn", body.effectiveOn() == null ? today : body.effectiveOn())
                .setParameter("stage", body.stage().name())
                .setParameter(
                        "clemencyType",
                        body.clemencyType() == null ? null : body.clemencyType().name())
                .setParameter(
                        "programme",
                        body.programme() == null ? null : body.programme().code())
                .setParameter(
                        "complexity",
                        body.complexity() == null ? null : body.complexity().name())
                .setParameter("hours", body.hours())
                .setParameter("reason", body.reason().strip())
                .setParameter("actor", actor.name())
                .setParameter("roles", actor.roles())
                .setParameter("recordedAt", clock.instant())
                .executeUpdate()
                .chain(() -> docket.record(
                        session, actor, Kind.EFFORT_STANDARD, Subject.THE_ONE, "SetStandard", null, body));
    }
}
