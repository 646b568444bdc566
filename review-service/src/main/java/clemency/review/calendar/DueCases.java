package clemency.review.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The cases to which a day brings something. */
@ApplicationScoped
class DueCases {

    // Locked in the order that everybody keeps; what another instance has in hand is passed over, and seen at the next
    // pass. A
    // case that another one has just dealt with may still be among them: it is then decided on as it is, and nothing
    // happens.
    private static final String DUE = """
            select cast(petition as text) from clemency_case where petition in (
                select petition from clemency_case
                where acts_on <= cast(:today as date) and petition > cast(:after as uuid)
                union
                select petition from clemency_case
                where cast(:presuming as boolean) and presumed_on < cast(:today as date)
                  and petition > cast(:after as uuid)
                order by petition limit cast(:most as int))
            order by petition for update skip locked""";

    /** Locks them until the end of the transaction. */
    Uni<List<UUID>> lock(Mutiny.StatelessSession session, LocalDate today, boolean presuming, UUID after, int most) {
        return session.createNativeQuery(DUE, String.class)
                .setParameter("today", today)
                .setParameter("presuming", presuming)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList()
                .map(petitions -> petitions.stream().map(UUID::fromString).toList());
    }
}
