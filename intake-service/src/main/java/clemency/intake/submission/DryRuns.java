package clemency.intake.submission;

import clemency.events.TimeOrderedId;
import clemency.http.OwnContext;
import clemency.http.Uncancelled;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * What would become of the petitions of a bulk file. No petition is kept; what the lines are known by is, while the run goes
 * on, since a line that comes again later would not be a new petition either.
 */
@ApplicationScoped
public class DryRuns {

    private static final Logger LOG = Logger.getLogger(DryRuns.class);

    private static final Duration BETWEEN_CLEANINGS = Duration.ofMinutes(1);
    /** Longer than anybody waits for an answer; what is older was left behind by a process that died. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final int AT_ONCE = 10_000;

    private static final String PREVIEW = PetitionStore.INCOMING
            + PetitionStore.known(
                    PetitionStore.before("petition k where k.external_hash = i.external_hash"),
                    PetitionStore.before("dry_run_line k where k.run = :run and k.external_hash = i.external_hash"))
            + """
            , seen as (
                insert into dry_run_line (run, external_hash, body_hash, received_on)
                select cast(:run as uuid), external_hash, body_hash, received_on from known where known is null
                on conflict do nothing
            )"""
            + PetitionStore.WHICH;

    private static final String FORGET = """
            delete from dry_run_line where ctid = any(array(
                select ctid from dry_run_line where run %s :run limit %d))""";

    private static final String FORGET_THIS = FORGET.formatted("=", AT_ONCE);
    private static final String FORGET_OLDER = FORGET.formatted("<", AT_ONCE);

    private final Mutiny.SessionFactory sessions;
    private final Clock clock;

    DryRuns(Mutiny.SessionFactory sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event, Vertx vertx) {
        var _ = vertx.setPeriodic(
                BETWEEN_CLEANINGS.toMillis(), _ -> inTheBackground(Vertx.currentContext(), this::forgetOld));
    }

    /**
     * A run, which is forgotten when it has ended, in whatever way. On an event loop.
     *
     * @param previews asks for each batch of it what {@link #preview} says
     */
    public <P> Multi<P> run(Function<UUID, Multi<P>> previews) {
        var run = TimeOrderedId.at(clock.instant());
        var eventLoop = Vertx.currentContext();
        return previews.apply(run)
                .onTermination()
                .invoke(() -> inTheBackground(eventLoop, () -> forget(FORGET_THIS, run)));
    }

    /** What {@link Submissions#keepUnknown} would answer for each, had it kept those before them in this run. */
    public Uni<List<Kept>> preview(UUID run, List<ReadyPetition> petitions) {
        var rows = ReadyPetition.rows(petitions);
        return Uncancelled.uni(
                sessions.withStatelessTransaction(session -> session.createNativeQuery(PREVIEW, String.class)
                                .setParameter("petitions", rows)
                                .setParameter("run", run)
                                .getResultList())
                        .map(answers -> answers.stream().map(Kept::valueOf).toList()));
    }

    Uni<Void> forgetOld() {
        return forget(FORGET_OLDER, TimeOrderedId.first(clock.instant().minus(LONGEST)));
    }

    /** Some at a time: a run may be long, and no transaction is. */
    private Uni<Void> forget(String sql, UUID run) {
        return Multi.createBy()
                .repeating()
                .uni(() -> sessions.withStatelessTransaction(session ->
                        session.createNativeQuery(sql).setParameter("run", run).executeUpdate()))
                .whilst(forgotten -> forgotten == AT_ONCE)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static void inTheBackground(Context eventLoop, Supplier<Uni<? extends Void>> work) {
        var _ = OwnContext.<Void>uni(eventLoop, work)
                .subscribe()
                .with(_ -> {}, failure -> LOG.warnf("Lines of dry runs stay for now: %s", failure));
    }
}
