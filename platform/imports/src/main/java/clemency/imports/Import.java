package clemency.imports;

import clemency.http.ProblemException;
import clemency.http.Problems;
import clemency.http.Uncancelled;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * One import under way. Everything happens on the request's event loop, one step after the other: read a chunk, or apply
 * a batch. What waits is at most a batch and the lines of one chunk.
 */
final class Import<R> {

    private static final Logger LOG = Logger.getLogger(Import.class);
    private static final Duration FIRST_RETRY = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** A connection that is cut may never answer; a batch takes a fraction of a second. */
    private static final Duration LONGEST_ATTEMPT = Duration.ofSeconds(15);

    private final UUID id = UUID.randomUUID();
    private final Body body;
    private final Splitter splitter;
    private final Binding<R> binding;
    private final Batch<R> batch;
    private final ImportLog log;
    private final Context eventLoop;
    private final Waiting waiting = new Waiting();
    private final List<Reject> reported = new ArrayList<>();
    private Counts counts = Counts.NONE;
    private boolean read;

    Import(Body body, Splitter splitter, Binding<R> binding, Batch<R> batch, ImportLog log, Context eventLoop) {
        this.body = body;
        this.splitter = splitter;
        this.binding = binding;
        this.batch = batch;
        this.log = log;
        this.eventLoop = eventLoop;
    }

    /** Lines that were read ahead, with the header. */
    void take(Collection<Piece> pieces, boolean atEnd) {
        pieces.forEach(waiting::add);
        read = atEnd;
    }

    Uni<ImportReport> run(String kind) {
        // A sender that goes away ends the body, and so the import after the batch under way; it cancels nothing.
        return Uncancelled.uni(patiently(() -> log.begin(id, kind))
                .chain(this::steps)
                .chain(() -> patiently(() -> log.record(id, ImportLog.State.DONE, counts, List.of())))
                .map(_ -> report())
                .onFailure()
                .recoverWithUni(this::stopped));
    }

    // A loop, not a recursion: an import has as many steps as it likes.
    private Uni<Void> steps() {
        return Multi.createBy()
                .repeating()
                .uni(this::step)
                .whilst(_ -> !(read && waiting.isEmpty()))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Boolean> step() {
        if (waiting.isFull() || read) {
            return waiting.isEmpty() ? Uni.createFrom().item(true) : applyBatch();
        }
        return body.next().map(this::arrived);
    }

    private boolean arrived(byte[] chunk) {
        if (chunk == null) {
            read = true;
            splitter.end(waiting::add);
        } else {
            splitter.feed(chunk, waiting::add);
        }
        return true;
    }

    private Uni<Boolean> applyBatch() {
        var bound = new ArrayList<Bound<R>>(Imports.BATCH);
        waiting.removeBatch(piece -> bound.add(binding.bind(piece)));
        var lines = lines(bound);
        var applied = lines.isEmpty() ? Uni.createFrom().item(List.<Outcome>of()) : patiently(() -> batch.apply(lines));
        return applied.chain(outcomes -> answered(bound, outcomes)).replaceWith(true);
    }

    private List<Line<R>> lines(List<Bound<R>> bound) {
        var lines = new ArrayList<Line<R>>(bound.size());
        for (var one : bound) {
            if (one instanceof Bound.Row<R>(var line)) {
                lines.add(line);
            }
        }
        return List.copyOf(lines);
    }

    private Uni<Void> answered(List<Bound<R>> bound, List<Outcome> outcomes) {
        var all = new Answers<R>(outcomes).of(bound);
        counts = counts.plus(all.stream().map(Answers.Answer::outcome).toList());
        var rejects = Answers.rejects(all);
        rejects.stream().limit(Imports.REPORTED - reported.size()).forEach(reported::add);
        return patiently(() -> log.record(id, ImportLog.State.RUNNING, counts, rejects));
    }

    /** Tries again after an outage; ends where the import goes on, on its own context. */
    private <T> Uni<T> patiently(Supplier<Uni<? extends T>> work) {
        return attempt(work)
                .ifNoItem()
                .after(LONGEST_ATTEMPT)
                .failWith(() -> new TimeoutException("the database does not answer"))
                .emitOn(command -> eventLoop.runOnContext(_ -> command.run()))
                .onFailure(Outage::is)
                .retry()
                .withBackOff(FIRST_RETRY, LONGEST_PAUSE)
                .expireIn(PATIENCE.toMillis());
    }

    /**
     * On the import's event loop, in a context of its own: Hibernate keeps a session in the context, and an attempt that
     * was given up would share it with the next one. It is not cancelled either; what comes of it is known then.
     */
    private <T> Uni<T> attempt(Supplier<Uni<? extends T>> work) {
        return Uni.createFrom().emitter(emitter -> {
            var context = VertxContext.createNewDuplicatedContext(eventLoop);
            VertxContextSafetyToggle.setContextSafe(context, true);
            context.runOnContext(_ -> {
                var _ = Uni.createFrom().<T>deferred(work).subscribe().with(emitter::complete, emitter::fail);
            });
        });
    }

    private ImportReport report() {
        return new ImportReport(
                id,
                counts.lines(),
                counts.created(),
                counts.unchanged(),
                counts.corrected(),
                counts.rejected(),
                List.copyOf(reported),
                "/api/imports/" + id + "/rejects");
    }

    private Uni<ImportReport> stopped(Throwable failure) {
        LOG.warnf(failure, "Import %s ended after %d lines", id, counts.lines());
        body.discard();
        return log.record(id, ImportLog.State.STOPPED, counts, List.of())
                .onFailure()
                .recoverWithNull()
                .chain(() -> Uni.createFrom().failure(problem(failure)));
    }

    private ProblemException problem(Throwable failure) {
        var detail = "Import " + id + " ended early: its first " + counts.lines() + " lines are done, as /api/imports/"
                + id + "/rejects says which were not accepted; those after them are not.";
        return Outage.is(failure)
                ? Problems.problem("import-interrupted", "The import ended early", 503, detail, List.of())
                : Problems.problem("import-interrupted", "The import ended early", 500, detail, List.of());
    }
}
