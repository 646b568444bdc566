package clemency.review.record;

import clemency.events.WashingtonTime;
import clemency.review.record.chain.Seal;
import clemency.review.record.chain.SealWalk.SealedDay;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * Closes the days that are over, and seals them. In two transactions: closing holds up everybody who adds to the record, and
 * is short; what is in a closed day no longer changes, so that sealing holds up nobody.
 */
@ApplicationScoped
class Sealing {

    private static final Logger LOG = Logger.getLogger(Sealing.class);

    private static final String TO_CLOSE = """
            select not exists (select from record_closing c where c.day >= cast(:day as date))
              or (select max(c.day) from record_closing c) > coalesce((select max(s.day) from record_seal s), '-infinity')""";

    private final Mutiny.SessionFactory sessions;
    private final Seals seals;
    private final Clock clock;

    Sealing(Mutiny.SessionFactory sessions, Seals seals, Clock clock) {
        this.sessions = sessions;
        this.seals = seals;
        this.clock = clock;
    }

    /** Does what is due, which on most calls is nothing; any number of instances may call it at once. */
    Uni<Void> seal() {
        var yesterday = WashingtonTime.day(clock.instant()).minusDays(1);
        return sessions.withStatelessSession(session -> isDue(session, yesterday))
                .chain(due -> due ? closeAndSeal(yesterday) : Uni.createFrom().voidItem());
    }

    private static Uni<Boolean> isDue(Mutiny.StatelessSession session, LocalDate day) {
        return session.createNativeQuery(TO_CLOSE, Boolean.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    private Uni<Void> closeAndSeal(LocalDate day) {
        return sessions.withStatelessTransaction(session -> seals.close(session, day, clock.instant()))
                .chain(() -> sessions.withStatelessTransaction(this::sealClosed));
    }

    private Uni<Void> sealClosed(Mutiny.StatelessSession session) {
        return seals.alone(session)
                .chain(() -> seals.latest(session, 1))
                .chain(last ->
                        seals.days(session, true).map(days -> sealed(last.isEmpty() ? null : last.getFirst(), days)))
                .call(made -> seals.keep(session, made, clock.instant()))
                .invoke(made ->
                        made.forEach(seal -> LOG.infof("The record of %s is sealed: %s", seal.day(), seal.hash())))
                .replaceWithVoid();
    }

    private static List<Seal> sealed(Seal last, List<SealedDay> days) {
        var made = new ArrayList<Seal>();
        for (var day : days) {
            last = Seal.after(last, day.day(), day.entries(), day.root());
            made.add(last);
        }
        return made;
    }
}
