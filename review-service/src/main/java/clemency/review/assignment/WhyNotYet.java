package clemency.review.assignment;

import clemency.review.assignment.Explanation.PassedOver;
import clemency.review.assignment.Ranking.Ranked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Why a case that waits was not assigned yet, as of now. For the office: a place in a queue is no promise.
 *
 * @param reasons all that hold, the weightiest first
 * @param ageInDays since its receipt
 * @param levers in force
 * @param turn what speaks for it; null for a capital case, and where there are no shares
 * @param olderInProgramme how many cases of its own programme go before it
 * @param daysShort received so many days earlier, it would be next; null where that would not help
 * @param before the heads of other programmes that go before it now, in their order, and why
 * @param attorneys who there is for it
 * @param rooms everyone's
 */
public record WhyNotYet(
        List<Reason> reasons,
        long ageInDays,
        Levers levers,
        Turn turn,
        long olderInProgramme,
        Long daysShort,
        List<PassedOver> before,
        Takers attorneys,
        Rooms rooms) {

    public enum Reason {
        /** None of the attorneys who are there handles its programme and type. */
        NOBODY_HANDLES_IT,
        /** Each of those who do has a conflict of interest. */
        ALL_IN_CONFLICT,
        /** Each of those who may have it has a full desk. */
        NOBODY_HAS_ROOM,
        OLDER_IN_PROGRAMME,
        OTHER_PROGRAMME_FIRST,
        /** It is next, filling is off, and no attorney asked since. */
        NOBODY_ASKED,
        /** It is next, and filling is on. */
        ABOUT_TO_BE_ASSIGNED
    }

    /**
     * @param handle it, of the attorneys who are there
     * @param inConflict of those
     * @param withRoom of those who handle it and are in no conflict
     */
    public record Takers(int handle, int inConflict, int withRoom) {

        private static Takers of(QueuedCase queued, Situation situation) {
            return new Takers(
                    count(situation, desk -> desk.handles(queued)),
                    count(situation, desk -> desk.handles(queued) && !situation.suits(desk, queued)),
                    count(situation, desk -> situation.suits(desk, queued) && desk.room() > 0));
        }

        private static int count(Situation situation, Predicate<Workload> which) {
            return (int) situation.desks().stream().filter(which).count();
        }
    }

    /** @param situation with at least the first case of each queue, and so one of its own programme */
    public static WhyNotYet of(QueuedCase queued, long olderInProgramme, Situation situation, LocalDate today) {
        var ranking = Ranking.among(situation.heads(), situation.levers(), situation.lately(), today);
        var ranked = ranking.rank(queued);
        var first = ranking.of(situation.heads()).stream()
                .filter(other -> other.before(ranked))
                .toList();
        var before = Rivals.of(ranked, first, situation, today);
        var takers = Takers.of(queued, situation);
        return new WhyNotYet(
                reasons(ranked, olderInProgramme, before, takers, situation),
                queued.age(today),
                situation.levers(),
                ranked.turn(),
                olderInProgramme,
                first.isEmpty() ? Long.valueOf(0) : Rivals.daysShort(ranked, first.getFirst(), situation, today),
                before,
                takers,
                Rooms.of(situation.desks()));
    }

    private static List<Reason> reasons(
            Ranked ranked, long older, List<PassedOver> before, Takers takers, Situation situation) {
        var reasons = new ArrayList<>(ofTakers(takers));
        if (older > 0) {
            reasons.add(Reason.OLDER_IN_PROGRAMME);
        }
        if (!before.isEmpty()) {
            reasons.add(Reason.OTHER_PROGRAMME_FIRST);
        }
        if (reasons.isEmpty()) {
            var filling = situation.levers().filling().on(ranked.queued().programme());
            reasons.add(filling ? Reason.ABOUT_TO_BE_ASSIGNED : Reason.NOBODY_ASKED);
        }
        return List.copyOf(reasons);
    }

    private static List<Reason> ofTakers(Takers takers) {
        if (takers.handle() == 0) {
            return List.of(Reason.NOBODY_HANDLES_IT);
        }
        if (takers.handle() == takers.inConflict()) {
            return List.of(Reason.ALL_IN_CONFLICT);
        }
        return takers.withRoom() == 0 ? List.of(Reason.NOBODY_HAS_ROOM) : List.of();
    }
}
