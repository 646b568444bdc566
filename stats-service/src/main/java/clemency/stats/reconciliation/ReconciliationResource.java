package clemency.stats.reconciliation;

import clemency.http.Problem;
import clemency.stats.query.Answers;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/api/reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
class ReconciliationResource {

    private static final Duration BETWEEN = Duration.ofMillis(200);
    private static final int ATTEMPTS = 10;

    private final Answers answers;
    private final Neighbours neighbours;

    ReconciliationResource(Answers answers, Neighbours neighbours) {
        this.answers = answers;
        this.neighbours = neighbours;
    }

    @GET
    @NonBlocking
    @Operation(
            summary = "Do the figures close, and do the other services count the same?",
            description =
                    "While events are under way the counts of two services differ for a moment: where they do, they are"
                            + " compared again for up to two seconds.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Reconciliation.class)))
    @APIResponse(
            responseCode = "503",
            description = "The figures are still being read",
            content = @Content(mediaType = Problem.MEDIA_TYPE))
    public Uni<RestResponse<Reconciliation>> reconciliation() {
        return Multi.createBy()
                .repeating()
                .uni(this::once)
                .withDelay(BETWEEN)
                .whilst(found -> !found.closes())
                .select()
                .first(ATTEMPTS)
                .collect()
                .last()
                .map(found -> answers.dated(ResponseBuilder.ok(found), found.dataAsOf()));
    }

    private Uni<Reconciliation> once() {
        return Uni.combine()
                .all()
                .unis(neighbours.accepted(), neighbours.open())
                .asTuple()
                // Our figures last: what a neighbour counted has had the time of its answer to arrive.
                .map(theirs -> reconcile(theirs.getItem1(), theirs.getItem2()));
    }

    private Reconciliation reconcile(Optional<Long> accepted, Optional<Long> open) {
        return Reconciliation.of(answers.snapshot(), accepted, open);
    }
}
