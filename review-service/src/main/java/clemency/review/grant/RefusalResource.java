package clemency.review.grant;

import clemency.events.WashingtonTime;
import clemency.http.Problems;
import clemency.http.Roles;
import clemency.review.casework.Command;
import clemency.review.docket.Actor;
import clemency.review.docket.SensibleDay;
import clemency.review.docket.Singly;
import clemency.review.grant.register.Entry;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/grants/{id}/decline")
@Tag(name = "Grants")
class RefusalResource {

    /** @param declinedOn the day of the refusal; today where it is left out */
    record Body(@SensibleDay LocalDate declinedOn) {}

    record Refused(UUID id, LocalDate declinedOn) {}

    private final Grants grants;
    private final Singly singly;
    private final SecurityIdentity user;
    private final Clock clock;

    RefusalResource(Grants grants, Singly singly, SecurityIdentity user, Clock clock) {
        this.grants = grants;
        this.singly = singly;
        this.user = user;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.DECISION)
    @Operation(summary = "The recipient refuses a condition: the grant leaves the count; with or without a petition")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            description = "On a petition the ETag of its case as the caller has seen it: another one is not changed.",
            schema = @Schema(type = SchemaType.STRING))
    public Uni<Refused> decline(@PathParam("id") UUID id, @NotNull @Valid Body body) {
        var today = WashingtonTime.day(clock.instant());
        var on = body.declinedOn() == null ? today : body.declinedOn();
        if (on.isAfter(today)) {
            throw Problems.invalid("/declinedOn", "past-or-present", "Wanted a day that has come.");
        }
        return grants.decline(id, on, Actor.of(user))
                .chain(entry ->
                        entry == null ? petitioned(id, on) : Uni.createFrom().item(answer(entry, on)));
    }

    /** A grant on a petition is called by the petition's id, and lies in its case. */
    private Uni<Refused> petitioned(UUID petition, LocalDate on) {
        return singly.carryOut(_ -> new Command.Decline(petition, on)).map(_ -> new Refused(petition, on));
    }

    private static Refused answer(Entry entry, LocalDate on) {
        return switch (entry) {
            case Entry.Created _, Entry.Changed _, Entry.Unchanged _ ->
                new Refused(entry.grant().id(), on);
            case Entry.TooEarly _ ->
                throw Problems.invalid("/declinedOn", "not-before-grant", "Wanted no day before the grant.");
            case Entry.DeclinedBefore _ -> throw Problems.conflict("It was declined on another day.");
        };
    }
}
