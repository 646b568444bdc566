package clemency.review.lever;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** Makes choices one after the other: whoever holds it sees all that was assigned and set before. */
public final class AssignmentLock {

    /** Any number that nothing else of this database uses. */
    private static final long ASSIGNMENT = 0x636c656d656e6379L;

    // What chooses is asked by its indexes, in their order, whatever the statistics say: they may be of a minute ago,
    // when
    // next to nothing waited. So its plan can be kept; made anew for each attorney it takes longer than the choice.
    private static final String LOCK = """
            select 1 from pg_advisory_xact_lock(:key),
                set_config('plan_cache_mode', 'force_generic_plan', true) as plans,
                set_config('enable_seqscan', 'off', true) as scans, set_config('enable_sort', 'off', true) as sorts""";

    private AssignmentLock() {}

    /** Until the end of the transaction nobody else, on any instance, assigns or sets levers. */
    public static Uni<Void> take(Mutiny.StatelessSession session) {
        return session.createNativeQuery(LOCK, Integer.class)
                .setParameter("key", ASSIGNMENT)
                .getSingleResult()
                .replaceWithVoid();
    }
}
