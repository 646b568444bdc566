package clemency.intake.status;

import clemency.events.Topic;
import clemency.http.Problems;
import clemency.http.Roles;
import clemency.messaging.DeadLetters;
import clemency.messaging.Replay;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/dead-letters/{topic}/replay")
@Tag(name = "Operation")
class DeadLettersResource {

    private static final Map<String, Topic> READ_HERE = Map.of(
            "reviews",
            Topic.REVIEWS,
            "grants",
            Topic.GRANTS,
            Topic.REVIEWS.topicName(),
            Topic.REVIEWS,
            Topic.GRANTS.topicName(),
            Topic.GRANTS);

    private final DeadLetters deadLetters;
    private final StandingStore store;

    DeadLettersResource(DeadLetters deadLetters, StandingStore store) {
        this.deadLetters = deadLetters;
        this.store = store;
    }

    @POST
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "Try again what could not be read or applied; the topic is reviews or grants")
    public Uni<Replay> replay(@PathParam("topic") String topic) {
        if (!READ_HERE.containsKey(topic)) {
            throw Problems.notFound("This service reads no such topic.");
        }
        return deadLetters.replay(READ_HERE.get(topic), store::add);
    }
}
