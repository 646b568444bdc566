package clemency.review.attorney;

import clemency.events.WashingtonTime;
import clemency.http.Roles;
import clemency.review.attorney.roster.Change;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/attorneys")
@Tag(name = "Attorneys")
class AttorneysResource {

    private final Mutiny.SessionFactory sessions;
    private final Docket docket;
    private final Attorneys attorneys;
    private final Badges badges;
    private final Workforce workforce;
    private final Overtaken overtaken;
    private final SecurityIdentity user;
    private final Clock clock;

    AttorneysResource(
            Mutiny.SessionFactory sessions,
            Docket docket,
            Attorneys attorneys,
            Badges badges,
            Workforce workforce,
            Overtaken overtaken,
            SecurityIdentity user,
            Clock clock) {
        this.sessions = sessions;
        this.docket = docket;
        this.attorneys = attorneys;
        this.badges = badges;
        this.workforce = workforce;
        this.overtaken = overtaken;
        this.user = user;
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
    @Operation(summary = "All attorneys and support staff as of today, with who has room")
    public Uni<List<AttorneyView>> all() {
        return sessions.withStatelessSession(attorneys::all)
                .map(rows -> rows.stream().map(AttorneyView.Row::view).toList());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.PARDON_ATTORNEY, Roles.MANAGER, Roles.AUDITOR})
    @Operation(summary = "One of them, with what was said when, by whom and why; the ETag is the revision")
    public Uni<AttorneyHistory> one(@PathParam("id") UUID id) {
        return sessions.withStatelessSession(session -> attorneys.history(session, id));
    }

    @POST
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "Somebody new; a name and, of an attorney, a limit of open cases suffice")
    public Uni<RestResponse<AttorneyView>> add(@NotNull @Valid AttorneyBody body) {
        var id = UUID.randomUUID();
        var first = body.startsOn() == null ? today() : body.startsOn();
        var join = new Change.Join(id, first, body.kindOrAttorney(), body.terms());
        return docket.inTransaction(keeping(id, body.badge(), join, body.reason()))
                .map(view -> RestResponse.ResponseBuilder.<AttorneyView>created(URI.create("/api/attorneys/" + id))
                        .entity(view)
                        .build());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.MANAGER)
    @Operation(
            summary = "Name, sign-in, and terms from today on; a limit below what is on the desk only stops new cases")
    public Uni<AttorneyView> change(@PathParam("id") UUID id, @NotNull @Valid NewTermsBody body) {
        var change = new Change.ChangeTermsNow(id, today(), body.terms());
        var unlessOvertaken = overtaken.refusing(id);
        var keeping = keeping(id, body.badge(), change, body.reason());
        return docket.inTransaction(session -> unlessOvertaken.apply(session).chain(() -> keeping.apply(session)));
    }

    // The badge first: its row is what the roster locks. A refusal takes it back, too.
    private Function<Mutiny.StatelessSession, Uni<AttorneyView>> keeping(
            UUID id, Badge badge, Change change, String reason) {
        var actor = Actor.of(user);
        return session -> badges.put(session, id, badge, actor)
                .chain(() -> workforce.carryOut(session, List.of(change), reason, actor))
                .chain(() -> attorneys.one(session, id))
                .map(AttorneyView.Row::view);
    }

    private LocalDate today() {
        return WashingtonTime.day(clock.instant());
    }
}
