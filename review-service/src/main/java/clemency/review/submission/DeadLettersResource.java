package clemency.review.submission;

import clemency.events.Topic;
import clemency.http.Problems;
import clemency.http.Roles;
import clemency.messaging.DeadLetters;
import clemency.messaging.Outbox;
import clemency.messaging.Replay;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/dead-letters/{topic}/replay")
@Tag(name = "Operation")
class DeadLettersResource {

    private static final String PETITIONS = "petitions";

    private final DeadLetters deadLetters;
    private final Submissions submissions;
    private final Outbox outbox;

    DeadLettersResource(DeadLetters deadLetters, Submissions submissions, Outbox outbox) {
        this.deadLetters = deadLetters;
        this.submissions = submissions;
        this.outbox = outbox;
    }

    @POST
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "Try again what could not be read or applied; the topic is petitions, the only one read here")
    public Uni<Replay> replay(@PathParam("topic") String topic) {
        if (!topic.equals(PETITIONS) && !topic.equals(Topic.PETITIONS.topicName())) {
            throw Problems.notFound("This service reads no such topic.");
        }
        return deadLetters.replay(Topic.PETITIONS, submissions).invoke(outbox::committed);
    }
}
