package clemency.review.capacity;

import clemency.events.WashingtonTime;
import clemency.review.attorney.RosterStore;
import clemency.review.capacity.figures.Capacity;
import clemency.review.capacity.figures.Reckoning;
import clemency.review.capacity.figures.Span;
import clemency.review.effort.EffortStandards;
import clemency.review.effort.StandardRow;
import clemency.review.effort.hours.Standards;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.hibernate.reactive.mutiny.Mutiny;

/** The office's capacity as it is at the moment. */
@ApplicationScoped
class Capacities {

    private final Counts counts;
    private final RosterStore roster;
    private final EffortStandards standards;
    private final Clock clock;

    Capacities(Counts counts, RosterStore roster, EffortStandards standards, Clock clock) {
        this.counts = counts;
        this.roster = roster;
        this.standards = standards;
        this.clock = clock;
    }

    Uni<Capacity> now(Mutiny.StatelessSession session) {
        var span = new Span(WashingtonTime.day(clock.instant()));
        return counts.count(session, span)
                .chain(counted -> roster.all(session)
                        .chain(staff ->
                                inForce(session, span).map(hours -> Reckoning.of(counted, staff, hours, span))));
    }

    private Uni<Standards> inForce(Mutiny.StatelessSession session, Span span) {
        return standards
                .inForce(session, span.today())
                .map(rows ->
                        new Standards(rows.stream().map(StandardRow::standard).toList()));
    }
}
