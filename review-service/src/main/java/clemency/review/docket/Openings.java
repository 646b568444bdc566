package clemency.review.docket;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
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
}
