package clemency.review.referral;

import clemency.events.Programme;
import clemency.events.Referee;
import clemency.review.docket.Cursor;
import clemency.review.docket.Rows;
import clemency.review.shelf.Desks;
import clemency.review.shelf.Reader;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Referrals that nobody has answered, of open cases. */
@ApplicationScoped
class Outstanding {

    // By case, as the index has them: the case whose first one is due first comes first.
    private static final String PAGE = """
            select cast(jsonb_build_object('petition', c.petition, 'caseNumber', c.case_number, 'programme', c.programme,
                'attorney', c.attorney, 'firstDueOn', c.referral_due_on, 'referrals', (
                    select jsonb_agg(jsonb_build_object('id', r ->> 'id', 'to', r ->> 'to', 'sentOn', r ->> 'sentOn',
                            'dueOn', r ->> 'dueOn', 'remindedOn', r ->> 'remindedOn',
                            'overdue', cast(r ->> 'dueOn' as date) < cast(:today as date))
                        order by r ->> 'dueOn')
                    from jsonb_array_elements(c.papers -> 'referrals') as r
                    where r ->> 'answeredOn' is null)) as text)
            from clemency_case c
            where c.referral_due_on is not null
              and (c.referral_due_on, c.petition) > (cast(:day as date), cast(:petition as uuid))
              and (not cast(:overdue as boolean) or c.referral_due_on < cast(:today as date))
              and\s""" + Desks.ON_DESK + """
             order by c.referral_due_on, c.petition limit cast(:rows as int)""";

    /** @param overdue whether the answer is no longer in time */
    record Open(UUID id, Referee to, LocalDate sentOn, LocalDate dueOn, LocalDate remindedOn, boolean overdue) {}

    /**
     * The referrals of a case that are outstanding, the first due first.
     *
     * @param attorney who has the case, or null
     */
    record OfCase(
            UUID petition,
            String caseNumber,
            Programme programme,
            UUID attorney,
            LocalDate firstDueOn,
            List<Open> referrals) {}

    private final Rows rows;

    Outstanding(Rows rows) {
        this.rows = rows;
    }

    /** @param overdue only cases in which one is */
    Uni<List<OfCase>> page(
            Mutiny.StatelessSession session, Reader reader, boolean overdue, LocalDate today, Cursor after, int limit) {
        var query = session.createNativeQuery(PAGE, String.class)
                .setParameter("desk", reader.desk().orElse(null))
                .setParameter("overdue", overdue)
                .setParameter("today", today)
                .setParameter("day", after.day())
                .setParameter("petition", after.petition())
                .setParameter("rows", limit);
        return rows.list(query, OfCase.class);
    }
}
