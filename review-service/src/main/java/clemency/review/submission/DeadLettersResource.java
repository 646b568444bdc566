package clemency.review.submission;

import clemency.events.Topic;
import clemency.http.Problems;
import clemency.http.Roles;
import clemency.messaging.DeadLetters;
import clemency.messaging.Outbox;
import clemency.messaging.Replay;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
import clemency.review.record.chain.Kind;
import clemency.review.record.chain.Subject;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;

@Path("/api/dead-letters/{topic}/replay")
@Tag(name = "Operation")
class DeadLettersResource {

    private static final String PETITIONS = "petitions";

    private final DeadLetters deadLetters;
    private final Submissions submissions;
    private final Outbox outbox;
    private final Docket docket;
    private final SecurityIdentity user;

    DeadLettersResource(
            DeadLetters deadLetters, Submissions submissions, Outbox outbox, Docket docket, SecurityIdentity user) {
        this.docket = docket;
        this.user = user;
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
        var actor = Actor.of(user);
        return docket.inTransaction(session -> record(session, actor))
                .chain(() -> deadLetters.replay(Topic.PETITIONS, submissions))
                .invoke(outbox::committed);
    }

    private Uni<Void> record(Mutiny.StatelessSession session, Actor actor) {
        return docket.record(session, actor, Kind.OFFICE, Subject.THE_ONE, "ReplayDeadLetters", null, Topic.PETITIONS);
    }
}
