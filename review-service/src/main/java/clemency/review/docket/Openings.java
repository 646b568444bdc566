package clemency.review.docket;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Who opened which file: a file is confidential, and only what somebody has looked at may be decided by the hundred. */
@ApplicationScoped
class Openings {

    private static final String OPENED = """
            insert into case_opening (petition, opened_at, actor, roles)
            select cast(i as uuid), :openedAt, :actor, :roles
            from jsonb_array_elements_text(cast(cast(:petitions as text) as jsonb)) as i
            on conflict do nothing""";

    private static final String PAGE = """
            select cast(jsonb_build_object('at', opened_at, 'by', actor, 'roles', roles) as text)
            from case_opening where petition = :petition
            order by opened_at, actor offset :after limit :rows""";

    private final Rows rows;
    private final Clock clock;

    Openings(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Where it can't be written the file is not shown: the caller chains it before the answer. */
    Uni<Void> note(Mutiny.StatelessSession session, Collection<UUID> petitions, Actor actor) {
        return session.createNativeQuery(OPENED)
                .setParameter("petitions", rows.write(petitions))
                .setParameter("openedAt", clock.instant())
                .setParameter("actor", actor.name())
                .setParameter("roles", actor.roles())
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<List<OpeningsResource.Opening>> page(Mutiny.StatelessSession session, UUID petition, int after, int limit) {
        var query = session.createNativeQuery(PAGE, String.class)
                .setParameter("petition", petition)
                .setParameter("after", after)
                .setParameter("rows", limit);
        return rows.list(query, OpeningsResource.Opening.class);
    }
}
