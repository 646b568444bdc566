package clemency.imports;

import clemency.http.OwnContext;
import clemency.http.ProblemException;
import clemency.http.Problems;
import clemency.http.Uncancelled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** One import under way, one batch after the other, on the request's event loop: apply it, record what became of it. */
final class Import<R> {

    private static final Logger LOG = Logger.getLogger(Import.class);
    private static final Duration FIRST_RETRY = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** A connection that is cut may never answer; a batch takes a fraction of a second. */
    private static final Duration LONGEST_ATTEMPT = Duration.ofSeconds(15);

    private final Start start;
    private final ReadAhead<R> batches;
    private final Binding<R> binding;
    private final ImportLog log;
    private final KeptFile file;
    private final Context eventLoop;
    private final List<Reject> reported = new ArrayList<>();
    private Counts counts = Counts.NONE;

    Import(
            Start start,
            Source source,
            Binding<R> binding,
            Batch<R> batch,
            ImportLog log,
            KeptFile file,
            Context eventLoop) {
        this.start = start;
        this.batches = new ReadAhead<>(source, binding, batch, file, eventLoop);
        this.binding = binding;
        this.log = log;
        this.file = file;
        this.eventLoop = eventLoop;
    }

    /** @param header of the file, which is kept with it */
    Uni<ImportReport> run(List<Piece> header) {
        // A sender that goes away ends the body, and so the import after the batch under way; it cancels nothing.
        return Uncancelled.uni(patiently(() -> log.begin(start, file))
                .onFailure()
                .invoke(batches::discard)
                .chain(() -> recorded(header)
                        .chain(this::steps)
                        .chain(() -> patiently(() -> log.end(start, ImportState.DONE)))
                        .map(_ -> report())
                        .onFailure()
                        .recoverWithUni(this::stopped)));
    }

    private Uni<Void> recorded(List<Piece> header) {
        return header.isEmpty() ? Uni.createFrom().voidItem() : record(batches.header(header.getFirst()), List.of());
    }

    // A loop, not a recursion: an import has as many steps as it likes.
    private Uni<Void> steps() {
        return Multi.createBy()
                .repeating()
                .uni(() -> batches.next().chain(this::step))
                .whilst(more -> more)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Boolean> step(ReadAhead.Ready<R> ready) {
        return ready.isEnd() ? Uni.createFrom().item(false) : apply(ready).replaceWith(true);
    }

    private Uni<Void> apply(ReadAhead.Ready<R> ready) {
        return patiently(() -> ready.work().apply()).chain(outcomes -> answered(ready, outcomes));
    }

    private Uni<Void> answered(ReadAhead.Ready<R> ready, List<Outcome> outcomes) {
        var all = new Answers<>(binding, outcomes).of(ready.bound());
        counts = counts.plus(all.stream().map(Answers.Answer::outcome).toList());
        var rejects = Answers.rejects(all);
        rejects.stream().limit(Imports.REPORTED - reported.size()).forEach(reported::add);
        return record(ready, rejects);
    }

    private Uni<Void> record(ReadAhead.Ready<R> ready, List<Reject> rejects) {
        return patiently(() -> log.record(start, ready.bytes(), counts, rejects, ready.part()));
    }

    /** Tries again after an outage; ends where the import goes on, on its own context. */
    private <T> Uni<T> patiently(Supplier<Uni<? extends T>> work) {
        return OwnContext.<T>uni(eventLoop, work)
                .ifNoItem()
                .after(LONGEST_ATTEMPT)
                .failWith(() -> new TimeoutException("the database does not answer"))
                .emitOn(command -> eventLoop.runOnContext(_ -> command.run()))
                .onFailure(Outage::is)
                .retry()
                .withBackOff(FIRST_RETRY, LONGEST_PAUSE)
                .expireIn(PATIENCE.toMillis());
    }

    private ImportReport report() {
        var address = "/api/imports/" + start.id();
        return new ImportReport(
                start.id(),
                counts.lines(),
                counts.created(),
                counts.unchanged(),
                counts.corrected(),
                counts.rejected(),
                List.copyOf(reported),
                address + "/rejects",
                address + "/file");
    }

    private Uni<ImportReport> stopped(Throwable failure) {
        LOG.warnf(failure, "Import %s ended after %d lines", start.id(), counts.lines());
        batches.discard();
        return log.end(start, ImportState.STOPPED)
                .onFailure()
                .recoverWithNull()
                .chain(() -> Uni.createFrom().failure(problem(failure)));
    }

    private ProblemException problem(Throwable failure) {
        return failure instanceof ProblemException refusal ? refusal : interrupted(failure);
    }

    private ProblemException interrupted(Throwable failure) {
        var detail = "Import " + start.id() + " ended early: its first " + counts.lines() + " lines are done, as"
                + " /api/imports/" + start.id()
                + "/rejects says which were not accepted; those after them are not. Send the"
                + " whole file again, under the same id or another: what is done is known and left as it is.";
        return Problems.problem(
                "import-interrupted", "The import ended early", Outage.is(failure) ? 503 : 500, detail, List.of());
    }
}
