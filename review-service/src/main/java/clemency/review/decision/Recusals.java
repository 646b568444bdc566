package clemency.review.decision;

import clemency.review.docket.Actor;
import clemency.review.docket.Rows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Who has recommended on a case, in whatever office, has no hand in its decision. */
@ApplicationScoped
class Recusals {

    private static final String RECUSED = """
            select cast(id as text) from (
                select id, (
                    select true from case_event e
                    where e.petition = asked.id and e.type = 'clemency.RecommendationMade' and e.actor = :actor
                    limit 1) as recused
                from (
                    select cast(i as uuid) as id
                    from jsonb_array_elements_text(cast(cast(:petitions as text) as jsonb)) as i) asked
                offset 0) answered
            where recused""";

    private final Rows rows;

    Recusals(Rows rows) {
        this.rows = rows;
    }

    /** Those of the petitions on which the signer has recommended. */
    Uni<Set<UUID>> of(Mutiny.StatelessSession session, Collection<UUID> petitions, Actor signer) {
        return session.createNativeQuery(RECUSED, String.class)
                .setParameter("petitions", rows.write(petitions))
                .setParameter("actor", signer.name())
                .getResultList()
                .map(found -> found.stream().map(UUID::fromString).collect(Collectors.toUnmodifiableSet()));
    }
}
