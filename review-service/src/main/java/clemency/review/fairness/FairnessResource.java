package clemency.review.fairness;

import clemency.events.WashingtonTime;
import clemency.http.Roles;
import clemency.review.docket.Asked;
import clemency.review.docket.Rows;
import clemency.review.lever.LeverStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;

@Path("/api/fairness")
@Tag(name = "Levers")
class FairnessResource {

    private static final String WEEK = """
            with assigned as (
                select programme, count(*) as assigned,
                    count(*) filter (where explanation ->> 'occasion' = 'PULLED') as pulled,
                    count(*) filter (where explanation ->> 'occasion' = 'FILLED') as filled,
                    count(*) filter (where explanation ->> 'occasion' = 'BY_HAND') as by_hand,
                    max(cast(explanation ->> 'ageInDays' as bigint)) as longest
                from assignment where assigned_at >= :from and assigned_at < :to group by programme
            ), waits as (
                select programme, count(*) as waiting, min(received_on) as oldest
                from waiting_case group by programme
            )
            select cast(jsonb_build_object('programme', programme, 'assigned', coalesce(assigned, 0),
                'pulled', coalesce(pulled, 0), 'filled', coalesce(filled, 0), 'byHand', coalesce(by_hand, 0),
                'longestWaitDays', longest, 'waiting', coalesce(waiting, 0), 'oldestReceivedOn', oldest) as text)
            from assigned full join waits using (programme) order by programme collate "C" asc""";

    private final Mutiny.SessionFactory sessions;
    private final LeverStore levers;
    private final Rows rows;
    private final Clock clock;

    FairnessResource(Mutiny.SessionFactory sessions, LeverStore levers, Rows rows, Clock clock) {
        this.sessions = sessions;
        this.levers = levers;
        this.rows = rows;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({
        Roles.ATTORNEY,
        Roles.SUPPORT,
        Roles.PARDON_ATTORNEY,
        Roles.DEPUTY_ATTORNEY_GENERAL,
        Roles.MANAGER,
        Roles.AUDITOR
    })
    @Operation(
            summary = "The assignments of a week, told by any day of it, beside the shares, and the oldest that wait")
    public Uni<Report> week(@QueryParam("week") String week) {
        var today = WashingtonTime.day(clock.instant());
        var day = Asked.day("week", week);
        var monday = (day == null ? today : day).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return sessions.withStatelessSession(session -> report(session, monday, today));
    }

    private Uni<Report> report(Mutiny.StatelessSession session, LocalDate monday, LocalDate today) {
        var from = start(monday);
        var to = start(monday.plusWeeks(1));
        var query = session.createNativeQuery(WEEK, String.class)
                .setParameter("from", from)
                .setParameter("to", to);
        return levers.before(session, to)
                .chain(inForce ->
                        rows.list(query, Line.Row.class).map(lines -> Report.of(monday, inForce, lines, today)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(WashingtonTime.ZONE).toInstant();
    }
}
