package clemency.review.docket;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Finds out who must not decide, once the cases were read: a recommendation that is added later changes the case's revision. */
@ApplicationScoped
class Recusals {

    private static final String RECUSED = """
            select cast(jsonb_build_object('petition', petition, 'actor', actor) as text) from (
                select petition, actor, (
                    select true from case_event e
                    where e.petition = asked.petition and e.type = 'clemency.RecommendationMade'
                      and e.actor = asked.actor
                    limit 1) as recused
                from jsonb_to_recordset(cast(cast(:asked as text) as jsonb)) as asked(petition uuid, actor text)
                offset 0) answered
            where recused""";

    private final Rows rows;

    Recusals(Rows rows) {
        this.rows = rows;
    }

    /** Of all the cases and signers of these orders, as far as they are decisions. */
    Uni<Set<Recusal>> among(Mutiny.StatelessSession session, List<Order> orders) {
        var asked = orders.stream()
                .filter(Order::decides)
                .flatMap(order -> order.petitions().stream()
                        .map(petition -> new Recusal(petition, order.actor().name())))
                .toList();
        if (asked.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        var query = session.createNativeQuery(RECUSED, String.class).setParameter("asked", rows.write(asked));
        return rows.list(query, Recusal.class).map(found -> found.stream().collect(Collectors.toUnmodifiableSet()));
    }
}
