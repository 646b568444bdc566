package clemency.review.announcement;

import clemency.review.announcement.draft.Circumstances;
import clemency.review.announcement.draft.Draft;
import clemency.review.announcement.draft.Line;
import clemency.review.docket.Actor;
import clemency.review.docket.Rows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** What is on record about the cases of a draft, thousands at once. */
@ApplicationScoped
class CircumstanceStore {

    private static final String CIRCUMSTANCES = """
            select cast(jsonb_build_object('petition', p.id,
                'openedAt', (
                    select o.opened_at from case_opening o where o.petition = p.id order by o.opened_at desc limit 1),
                'recommendedBySigner', (
                    select true from case_event e
                    where e.petition = p.id and e.type = 'clemency.RecommendationMade' and e.actor = :signer
                    limit 1) is not null,
                'inAnotherDraft', (
                    select true from announcement_line l
                    where l.petition = p.id and l.announcement <> :id
                      and (select a.status = 'DRAFT' and a.lines_revision = l.revision
                           from announcement a where a.id = l.announcement)
                    limit 1) is not null) as text)
            from (
                select distinct cast(i as uuid) as id
                from jsonb_array_elements_text(cast(cast(:petitions as text) as jsonb)) as i) p""";

    private final Rows rows;

    CircumstanceStore(Rows rows) {
        this.rows = rows;
    }

    Uni<Map<UUID, Circumstances>> of(Mutiny.StatelessSession session, Draft draft, Actor signer) {
        var petitions = draft.lines().stream().map(Line::petition).toList();
        var query = session.createNativeQuery(CIRCUMSTANCES, String.class)
                .setParameter("petitions", rows.write(petitions))
                .setParameter("id", draft.id())
                .setParameter("signer", signer.name());
        return rows.list(query, Circumstances.class)
                .map(found -> found.stream().collect(Collectors.toMap(Circumstances::petition, one -> one)));
    }
}
