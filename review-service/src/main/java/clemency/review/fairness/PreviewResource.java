package clemency.review.fairness;

import clemency.events.WashingtonTime;
import clemency.http.Background;
import clemency.http.Roles;
import clemency.review.assignment.Rehearsal;
import clemency.review.desk.Queue;
import clemency.review.docket.Asked;
import clemency.review.lever.LeversBody;
import clemency.review.programme.KnownProgrammes;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;

@Path("/api/levers/preview")
@Tag(name = "Levers")
class PreviewResource {

    private static final int MOST = 500;

    private final Mutiny.SessionFactory sessions;
    private final Queue queue;
    private final KnownProgrammes programmes;
    private final Clock clock;

    PreviewResource(Mutiny.SessionFactory sessions, Queue queue, KnownProgrammes programmes, Clock clock) {
        this.sessions = sessions;
        this.queue = queue;
        this.programmes = programmes;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.MANAGER, Roles.PARDON_ATTORNEY})
    @Operation(summary = "What levers would do to the next assignments; nothing is written")
    public Uni<Rehearsal> preview(
            @QueryParam("assignments") @Parameter(schema = @Schema(type = SchemaType.INTEGER)) String assignments,
            @NotNull @Valid LeversBody body) {
        var most = Asked.limit("assignments", assignments, 100, MOST);
        var levers = body.checked(0);
        var today = WashingtonTime.day(clock.instant());
        var context = Vertx.currentContext();
        return sessions.withStatelessSession(session ->
                        programmes.require(session, body.programmes()).chain(() -> queue.before(session, MOST + 1)))
                .chain(situation -> Background.uni(context, () -> Rehearsal.of(situation, levers, today, most)));
    }
}
