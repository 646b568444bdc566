package clemency.review.why;

import clemency.events.WashingtonTime;
import clemency.review.assignment.WhyNotYet;
import clemency.review.casework.CaseState;
import clemency.review.casework.CaseStatus;
import clemency.review.casework.Hold;
import clemency.review.desk.Queue;
import clemency.review.docket.CaseView;
import clemency.review.docket.Cases;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Why a case is on nobody's desk. */
@ApplicationScoped
class Waiting {

    /**
     * @param since the business day of its last event
     * @param state such as the directive by which it was set aside
     * @param holds those that stand; while one does the case is in no queue
     * @param whyNotYet null for a case that is not in the queue: then a hold or the status is the reason
     */
    record View(
            UUID petition, CaseStatus status, LocalDate since, CaseState state, List<Hold> holds, WhyNotYet whyNotYet) {

        private static View of(CaseView about, WhyNotYet why) {
            return new View(about.petition(), about.status(), about.since(), about.state(), standing(about), why);
        }

        private static List<Hold> standing(CaseView about) {
            return about.papers().holds().stream().filter(Hold::stands).toList();
        }
    }

    private final Cases cases;
    private final Queue queue;
    private final Clock clock;

    Waiting(Cases cases, Queue queue, Clock clock) {
        this.cases = cases;
        this.queue = queue;
        this.clock = clock;
    }

    /** Fails with a problem where there is no such case. */
    Uni<View> of(Mutiny.StatelessSession session, UUID petition) {
        return cases.view(session, petition)
                .chain(about -> why(session, petition).map(why -> View.of(about, why)));
    }

    private Uni<WhyNotYet> why(Mutiny.StatelessSession session, UUID petition) {
        return queue.waiting(session, petition)
                .onItem()
                .ifNotNull()
                .transformToUni(queued -> queue.older(session, queued)
                        .chain(older -> queue.before(session, 1)
                                .map(situation ->
                                        WhyNotYet.of(queued, older, situation, WashingtonTime.day(clock.instant())))));
    }
}
