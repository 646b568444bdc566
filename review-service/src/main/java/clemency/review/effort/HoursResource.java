package clemency.review.effort;

import clemency.events.WashingtonTime;
import clemency.http.Problems;
import clemency.http.Roles;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
import clemency.review.docket.SensibleDay;
import clemency.review.effort.hours.Entry;
import clemency.review.effort.hours.Stage;
import clemency.review.shelf.Desks;
import clemency.review.shelf.Reader;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/cases/{petition}/hours")
@Tag(name = "Effort")
class HoursResource {

    private static final int CREATED = 201;

    /**
     * @param id chosen by whoever asks, so that asking again changes nothing; null for a new one each time
     * @param attorney who worked, of the staff of either kind
     * @param hours with at most two decimals; fewer than none take back what was wrong
     * @param workedOn today where it is left out
     */
    record HoursBody(
            UUID id,
            @NotNull Stage stage,
            @NotNull UUID attorney,

            @NotNull @DecimalMin("-24") @DecimalMax("24") @Digits(integer = 2, fraction = 2)
            BigDecimal hours,

            @SensibleDay LocalDate workedOn) {

        Entry entry(UUID petition, UUID fresh, LocalDate today) {
            return new Entry(
                    id == null ? fresh : id,
                    petition,
                    stage,
                    attorney,
                    workedOn == null ? today : workedOn,
                    hours.setScale(2, RoundingMode.UNNECESSARY));
        }
    }

    private final Mutiny.SessionFactory sessions;
    private final Docket docket;
    private final HoursSpent spent;
    private final Desks desks;
    private final SecurityIdentity user;
    private final Clock clock;

    HoursResource(
            Mutiny.SessionFactory sessions,
            Docket docket,
            HoursSpent spent,
            Desks desks,
            SecurityIdentity user,
            Clock clock) {
        this.sessions = sessions;
        this.docket = docket;
        this.spent = spent;
        this.desks = desks;
        this.user = user;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(CREATED)
    @RolesAllowed({Roles.ATTORNEY, Roles.SUPPORT, Roles.PARDON_ATTORNEY, Roles.MANAGER})
    @Operation(
            summary =
                    "Enter hours that were spent on a case, an attorney the own ones; with an id of your own, asking again changes nothing")
    public Uni<Entry> enter(@PathParam("petition") UUID petition, @NotNull @Valid HoursBody body) {
        var today = WashingtonTime.day(clock.instant());
        var entry = body.entry(petition, UUID.randomUUID(), today);
        var actor = Actor.of(user);
        return admit(Reader.of(user), body.attorney())
                .chain(() -> docket.inTransaction(
                        session -> spent.enter(session, entry, today, actor).replaceWith(entry)));
    }

    private Uni<Void> admit(Reader reader, UUID attorney) {
        return reader.desk().isEmpty()
                ? Uni.createFrom().voidItem()
                : desks.isOf(reader, attorney).invoke(HoursResource::requireOwn).replaceWithVoid();
    }

    private static void requireOwn(boolean own) {
        if (!own) {
            throw Problems.forbidden("/attorney", "own-desk", "These would be somebody else's hours.");
        }
    }

    @GET
    @RolesAllowed({Roles.ATTORNEY, Roles.SUPPORT, Roles.PARDON_ATTORNEY, Roles.MANAGER, Roles.AUDITOR})
    @Operation(summary = "The hours that were spent on a case")
    public Uni<List<Entry>> ofCase(@PathParam("petition") UUID petition) {
        return sessions.withStatelessSession(session -> spent.ofCase(session, petition));
    }
}
