package clemency.review.desk;

import clemency.events.Programme;
import clemency.events.WashingtonTime;
import clemency.review.assignment.Conflict;
import clemency.review.assignment.Lately;
import clemency.review.assignment.Levers;
import clemency.review.assignment.QueuedCase;
import clemency.review.assignment.Situation;
import clemency.review.assignment.Workload;
import clemency.review.attorney.Workloads;
import clemency.review.docket.Rows;
import clemency.review.lever.LeverStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The queues of waiting cases in the database, with all else that a choice depends on: one statement. */
@ApplicationScoped
public class Queue {

    // From one queue to the next by the index, and a few rows of each: as fast with 100,000 waiting as with 100. How
    // many
    // stands in the text, where the planner sees that they are few: else it sorts all that were received on a day. And
    // from a conflict to its case by the key, or it may look for all that wait whether there is one.
    private static final String SITUATION = """
            with recursive queues (programme, clemency_type) as (
                (select programme, clemency_type from waiting_case order by programme, clemency_type limit 1)
                union all
                select n.programme, n.clemency_type from queues q cross join lateral (
                    select c.programme, c.clemency_type from waiting_case c
                    where (c.programme, c.clemency_type) > (q.programme, q.clemency_type)
                    order by c.programme, c.clemency_type limit 1) n
            ), conflicts as (
                select k.attorney, c.petition, c.case_number, c.clemency_type, c.programme, c.received_on
                from conflict_of_interest k
                cross join lateral (select * from clemency_case a where a.petition = k.petition offset 0) c
                where c.status = 'WAITING'%s
            ), heads as (
                select h.* from queues q cross join lateral (
                    select c.petition, c.case_number, c.clemency_type, c.programme, c.received_on from waiting_case c
                    where c.programme = q.programme and c.clemency_type = q.clemency_type
                      and not exists (select from conflicts k where k.petition = c.petition)
                    order by c.received_on, c.case_number collate "C" limit %d) h%s
            ), lately as (
                select turn, programme from assignment where programme <> 'CAPITAL' order by turn desc limit %d
            )
            select cast(json_build_object(
                'levers', %s,
                'lately', (select coalesce(json_agg(programme order by turn desc), '[]') from lately),
                'desks', %s,
                'heads', (select coalesce(json_agg(json_build_object('petition', petition,
                    'caseNumber', case_number, 'clemencyType', clemency_type, 'programme', programme,
                    'receivedOn', received_on) order by received_on, case_number collate "C"), '[]') from heads),
                'conflicts', (select coalesce(json_agg(json_build_object('attorney', attorney,
                    'petition', petition)), '[]') from conflicts)
                ) as text)""";

    // Two statements and not one that asks which it is: each has a plan of its own.
    private static final String OF_ATTORNEY = " and k.attorney = cast(:attorney as uuid)";
    private static final String AND_CONFLICTED = """

                union all
                select distinct petition, case_number, clemency_type, programme, received_on from conflicts""";

    private static final String ONE = """
            select cast(json_build_object('petition', petition, 'caseNumber', case_number,
                'clemencyType', clemency_type, 'programme', programme, 'receivedOn', received_on) as text)
            from waiting_case where petition = :petition""";

    // By the index of the queues alone, of which each is a type.
    private static final String OLDER = """
            select count(*) from waiting_case
            where programme = :programme and (received_on, case_number collate "C") < (:receivedOn, cast(:caseNumber as text))""";

    /** Of each queue: the second shows whether the first won by a tie-break. */
    private static final int TWO = 2;

    /** Attorneys who may ask at the same time; each of these makes a statement. */
    static final int MANY = 16;

    private static final int FEW = 4;

    private final Rows rows;
    private final Clock clock;

    Queue(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    record Row(
            Levers levers,
            List<Programme> lately,
            List<Workload> desks,
            List<QueuedCase> heads,
            List<Conflict> conflicts) {

        Situation situation() {
            return new Situation(levers == null ? Levers.INITIAL : levers, new Lately(lately), desks, heads, conflicts);
        }
    }

    /** As so many attorneys find it who ask for a case at the same time. */
    Uni<Situation> before(Mutiny.StatelessSession session, List<UUID> attorneys) {
        return attorneys.size() == 1
                ? before(session, attorneys.getFirst())
                : before(session, (attorneys.size() <= FEW ? FEW : MANY) + TWO);
    }

    /** As an attorney finds it who asks for a case: those that the attorney must not have are left out. */
    Uni<Situation> before(Mutiny.StatelessSession session, UUID attorney) {
        return situation(ask(session, OF_ATTORNEY, TWO, "").setParameter("attorney", attorney));
    }

    /**
     * As it is for everybody.
     *
     * @param depth how many heads of each queue, besides all cases about which there is a conflict of interest; one of a few
     *     numbers, as each makes another statement
     */
    public Uni<Situation> before(Mutiny.StatelessSession session, int depth) {
        return situation(ask(session, "", depth, AND_CONFLICTED));
    }

    /** Null where it does not wait. */
    public Uni<QueuedCase> waiting(Mutiny.StatelessSession session, UUID petition) {
        return session.createNativeQuery(ONE, String.class)
                .setParameter("petition", petition)
                .getSingleResultOrNull()
                .map(row -> row == null ? null : rows.read(row, QueuedCase.class));
    }

    /** How many of the same programme go before it. */
    public Uni<Long> older(Mutiny.StatelessSession session, QueuedCase queued) {
        return session.createNativeQuery(OLDER, Long.class)
                .setParameter("programme", queued.programme().code())
                .setParameter("receivedOn", queued.receivedOn())
                .setParameter("caseNumber", queued.caseNumber())
                .getSingleResult();
    }

    private Mutiny.SelectionQuery<String> ask(
            Mutiny.StatelessSession session, String conflicts, int depth, String alsoHeads) {
        var statement =
                SITUATION.formatted(conflicts, depth, alsoHeads, Lately.WINDOW, LeverStore.IN_FORCE, Workloads.DESKS);
        return session.createNativeQuery(statement, String.class)
                .setParameter("today", WashingtonTime.day(clock.instant()));
    }

    private Uni<Situation> situation(Mutiny.SelectionQuery<String> query) {
        return query.getSingleResult().map(row -> rows.read(row, Row.class).situation());
    }
}
