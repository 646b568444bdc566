package clemency.review.grant;

import clemency.events.WashingtonTime;
import clemency.review.casework.Answer;
import clemency.review.casework.Command;
import clemency.review.casework.Sitting;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
import clemency.review.grant.register.Entry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Corrects terms, and keeps why. */
@ApplicationScoped
class Corrections {

    private static final String KEEP = """
            insert into grant_correction (subject, version, reason, actor, roles, recorded_at)
            values (:subject, :version, :reason, :actor, :roles, :recordedAt)""";

    private final Docket docket;
    private final Grants grants;
    private final Clock clock;

    Corrections(Docket docket, Grants grants, Clock clock) {
        this.docket = docket;
        this.grants = grants;
        this.clock = clock;
    }

    /** Of a grant without a petition; answers null where there is no such grant on the register. */
    Uni<Entry> published(UUID id, Correction correction, Actor actor) {
        return docket.inTransaction(session -> grants.change(session, id, correction::of, correction.reason(), actor)
                .call(entry -> entry instanceof Entry.Changed changed
                        ? keep(session, id, changed.grant().version(), correction, actor)
                        : Uni.createFrom().voidItem()));
    }

    /** Of a grant on a petition; a repetition changes nothing. */
    Uni<Void> petitioned(UUID petition, Correction correction, Actor actor) {
        var today = WashingtonTime.day(clock.instant());
        var command = new Command.CorrectTerms(petition, today, correction.terms());
        return docket.inTransaction(session -> docket.decide(session, List.of(command))
                .invoke(Corrections::accepted)
                .call(sitting -> docket.save(session, sitting, actor, correction.reason()))
                .chain(sitting -> sitting.answers().getFirst().changes()
                        ? keep(session, petition, version(sitting, petition), correction, actor)
                        : Uni.createFrom().voidItem()));
    }

    private static void accepted(Sitting sitting) {
        if (sitting.answers().getFirst() instanceof Answer.Refused(var refusal)) {
            throw Correction.refused(refusal);
        }
    }

    private static long version(Sitting sitting, UUID petition) {
        return sitting.changes().get(petition).file().grantsVersion();
    }

    private Uni<Void> keep(
            Mutiny.StatelessSession session, UUID subject, long version, Correction correction, Actor actor) {
        return session.createNativeQuery(KEEP)
                .setParameter("subject", subject)
                .setParameter("version", version)
                .setParameter("reason", correction.reason())
                .setParameter("actor", actor.name())
                .setParameter("roles", actor.roles())
                .setParameter("recordedAt", clock.instant())
                .executeUpdate()
                .replaceWithVoid();
    }
}
