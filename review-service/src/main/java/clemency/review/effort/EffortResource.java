package clemency.review.effort;

import clemency.events.WashingtonTime;
import clemency.http.Roles;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/effort")
@Tag(name = "Effort")
@RolesAllowed({Roles.PARDON_ATTORNEY, Roles.DEPUTY_ATTORNEY_GENERAL, Roles.MANAGER, Roles.AUDITOR})
class EffortResource {

    private static final int CREATED = 201;

    private final Mutiny.SessionFactory sessions;
    private final Docket docket;
    private final EffortStandards standards;
    private final HoursSpent spent;
    private final SecurityIdentity user;
    private final Clock clock;

    EffortResource(
            Mutiny.SessionFactory sessions,
            Docket docket,
            EffortStandards standards,
            HoursSpent spent,
            SecurityIdentity user,
            Clock clock) {
        this.sessions = sessions;
        this.docket = docket;
        this.standards = standards;
        this.spent = spent;
        this.user = user;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary =
                    "Hours that cases should cost, beside what they did; of the lines that fit a case the most special holds")
    public Uni<Effort> effort() {
        var today = today();
        return sessions.withStatelessSession(session -> effort(session, today));
    }

    @GET
    @Path("standards")
    @Operation(summary = "All standards that were ever set, with who, when and why")
    public Uni<List<StandardRow>> history() {
        return sessions.withStatelessSession(standards::history);
    }

    @POST
    @Path("standards")
    @ResponseStatus(CREATED)
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "Set a standard from a day on")
    public Uni<Effort> set(@NotNull @Valid StandardBody body) {
        var today = today();
        var actor = Actor.of(user);
        return docket.inTransaction(
                session -> standards.add(session, body, today, actor).chain(() -> effort(session, today)));
    }

    private Uni<Effort> effort(Mutiny.StatelessSession session, LocalDate today) {
        return standards
                .inForce(session, today)
                .chain(rows -> spent.ofDoneCases(session).map(hours -> Effort.of(today, rows, hours)));
    }

    private LocalDate today() {
        return WashingtonTime.day(clock.instant());
    }
}
