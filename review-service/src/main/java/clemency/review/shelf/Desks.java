package clemency.review.shelf;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Whose desk is whose, and what lies on it. */
@ApplicationScoped
public class Desks {

    /** As SQL: whether the case {@code c} is seen by the user {@code :desk}, who sees the own desk; by all where it is null. */
    public static final String ON_DESK = """
            (cast(:desk as text) is null
             or exists (select from attorney a where a.id = c.attorney and a.sign_in = cast(:desk as text)))""";

    // Of one case, by its key; the head of its queue by the queue's index.
    private static final String SEES = "select case cast(:sight as text) when 'SHELF' then true"
            + " when 'PENDING' then c.notice_due is not null or c.status not in ('GRANTED', 'DENIED', 'CLOSED', 'DECLINED')"
            + " else " + ON_DESK + """
             or c.petition is not distinct from (
                        select q.petition from waiting_case q
                        where q.programme = c.programme and q.clemency_type = c.clemency_type
                        order by q.received_on, q.case_number collate "C" limit 1) end
            from clemency_case c where c.petition = :petition""";

    private static final String IS_OF =
            "select coalesce(sign_in = cast(:desk as text), false) from attorney where id = :attorney";

    private final Mutiny.SessionFactory sessions;

    Desks(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** True of a case that is not known. */
    Uni<Boolean> sees(Reader reader, UUID petition) {
        return sessions.withStatelessSession(session -> session.createNativeQuery(SEES, Boolean.class)
                        .setParameter("sight", reader.sight().name())
                        .setParameter("desk", reader.name())
                        .setParameter("petition", petition)
                        .getSingleResultOrNull())
                .map(sees -> sees == null || sees);
    }

    /** True of an attorney who is not known. */
    public Uni<Boolean> isOf(Reader reader, UUID attorney) {
        return sessions.withStatelessSession(session -> session.createNativeQuery(IS_OF, Boolean.class)
                        .setParameter("desk", reader.name())
                        .setParameter("attorney", attorney)
                        .getSingleResultOrNull())
                .map(own -> own == null || own);
    }
}
