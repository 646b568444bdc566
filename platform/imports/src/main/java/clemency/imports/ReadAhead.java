package clemency.imports;

import clemency.http.Background;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import java.util.List;

/**
 * Reads a body a batch ahead: while the database works on one, the next is read, and a worker binds it and gets it ready. To
 * be used on the request's event loop.
 */
final class ReadAhead<R> {

    /**
     * A batch that waits for its transaction.
     *
     * @param work null for a header and at the end
     * @param part as it is kept; null at the end
     * @param bytes of the body that were read up to its end
     */
    record Ready<R>(List<Bound<R>> bound, Batch.Ready work, KeptFile.Part part, long bytes) {

        /** There is nothing behind the end of the body. */
        boolean isEnd() {
            return part == null;
        }
    }

    private final Source source;
    private final Binding<R> binding;
    private final Batch<R> batch;
    private final KeptFile file;
    private final Context eventLoop;
    private Uni<Ready<R>> ahead;

    ReadAhead(Source source, Binding<R> binding, Batch<R> batch, KeptFile file, Context eventLoop) {
        this.source = source;
        this.binding = binding;
        this.batch = batch;
        this.file = file;
        this.eventLoop = eventLoop;
    }

    /** The next batch; the end as often as it is asked for. One call at a time. Fails when the sender has gone. */
    Uni<Ready<R>> next() {
        var next = ahead == null ? begun() : ahead;
        return next.invoke(ready -> ahead = ready.isEnd() ? next : begun());
    }

    /** What stands before the first batch, and is kept with the file. */
    Ready<R> header(Piece header) {
        return new Ready<>(List.of(), null, file.next(List.of(header), List.of()), source.bytes());
    }

    /** Lets the sender finish, and forgets what it sends. */
    void discard() {
        source.discard();
    }

    /** Does not wait for whoever will ask for it. */
    private Uni<Ready<R>> begun() {
        var begun = source.next().chain(this::onAWorker).memoize().indefinitely();
        var _ = begun.subscribe().with(_ -> {}, _ -> {});
        return begun;
    }

    private Uni<Ready<R>> onAWorker(List<Piece> pieces) {
        var bytes = source.bytes();
        return pieces.isEmpty()
                ? Uni.createFrom().item(new Ready<>(List.of(), null, null, bytes))
                : Background.uni(eventLoop, () -> ready(pieces, bytes));
    }

    private Ready<R> ready(List<Piece> pieces, long bytes) {
        var bound = pieces.stream().map(binding::bind).toList();
        var work = Batch.ready(batch, bound);
        return new Ready<>(bound, work, file.next(pieces, work.subjects()), bytes);
    }
}
