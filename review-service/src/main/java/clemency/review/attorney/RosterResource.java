package clemency.review.attorney;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.events.WorkTerms;
import clemency.http.Roles;
import clemency.http.Text;
import clemency.review.attorney.roster.Change;
import clemency.review.attorney.roster.Leave;
import clemency.review.attorney.roster.WantedTerms;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
import clemency.review.docket.SensibleDay;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/attorneys/{id}")
@Tag(name = "Attorneys")
@RolesAllowed(Roles.MANAGER)
class RosterResource {

    /** What is left out stays as it is on that day. */
    record TermsBody(
            @NotNull @SensibleDay LocalDate effectiveOn,
            @Min(1) @Max(AttorneyBody.MOST_CASES) Integer openCaseLimit,
            @Min(0) @Max(WorkTerms.MOST_HOURS) Integer hoursPerWeek,
            @Size(max = 10) List<@NotNull ClemencyType> clemencyTypes,
            @Size(max = 100) List<@NotNull Programme> programmes,
            @NotNull @Text(max = 500) String reason) {}

    /** @param keepsCases whether the desk waits; the cases go back into the queue where it is left out */
    record LeaveBody(
            @NotNull @SensibleDay LocalDate from,
            @NotNull @SensibleDay LocalDate until,
            Boolean keepsCases,
            @Text(max = 500) String reason) {}

    record NoLeaveBody(
            @NotNull @SensibleDay LocalDate from,
            @Text(max = 500) String reason) {}

    record EndBody(
            @NotNull @SensibleDay LocalDate lastDay,
            @Text(max = 500) String reason) {}

    record NoEndBody(@Text(max = 500) String reason) {}

    private final Docket docket;
    private final Attorneys attorneys;
    private final Workforce workforce;
    private final Overtaken overtaken;
    private final SecurityIdentity user;

    RosterResource(
            Docket docket, Attorneys attorneys, Workforce workforce, Overtaken overtaken, SecurityIdentity user) {
        this.docket = docket;
        this.attorneys = attorneys;
        this.workforce = workforce;
        this.overtaken = overtaken;
        this.user = user;
    }

    @POST
    @Path("terms")
    @Operation(summary = "Other terms from a day on, which may have passed or be to come")
    public Uni<AttorneyView> terms(@PathParam("id") UUID id, @NotNull @Valid TermsBody body) {
        var terms = new WantedTerms(body.hoursPerWeek(), body.openCaseLimit(), body.clemencyTypes(), body.programmes());
        return carryOut(new Change.ChangeTerms(id, body.effectiveOn(), terms), body.reason());
    }

    @POST
    @Path("leave")
    @Operation(
            summary =
                    "Leave from a day until another, both included; the cases return to the queue unless they are kept")
    public Uni<AttorneyView> leave(@PathParam("id") UUID id, @NotNull @Valid LeaveBody body) {
        var leave = new Leave(body.from(), body.until(), Boolean.TRUE.equals(body.keepsCases()));
        return carryOut(new Change.PlanLeave(id, leave), body.reason());
    }

    @POST
    @Path("leave/cancel")
    @Operation(summary = "No leave after all, told by its first day")
    public Uni<AttorneyView> cancelLeave(@PathParam("id") UUID id, @NotNull @Valid NoLeaveBody body) {
        return carryOut(new Change.CancelLeave(id, body.from()), body.reason());
    }

    @POST
    @Path("end")
    @Operation(summary = "The last day; told again with another it moves")
    public Uni<AttorneyView> end(@PathParam("id") UUID id, @NotNull @Valid EndBody body) {
        return carryOut(new Change.Depart(id, body.lastDay()), body.reason());
    }

    @POST
    @Path("end/cancel")
    @Consumes(MediaType.APPLICATION_JSON) // a record of one text would be read from text/plain, too
    @Operation(summary = "No last day after all")
    public Uni<AttorneyView> cancelEnd(@PathParam("id") UUID id, @NotNull @Valid NoEndBody body) {
        return carryOut(new Change.CancelDeparture(id), body.reason());
    }

    private Uni<AttorneyView> carryOut(Change change, String reason) {
        var actor = Actor.of(user);
        var unlessOvertaken = overtaken.refusing(change.attorney());
        return docket.inTransaction(session -> unlessOvertaken
                .apply(session)
                .chain(() -> workforce.carryOut(session, List.of(change), reason, actor))
                .chain(() -> attorneys.one(session, change.attorney()))
                .map(AttorneyView.Row::view));
    }
}
