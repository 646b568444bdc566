package clemency.imports;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The lines of a body, a batch at a time, as they are asked for. What waits is at most a batch and the lines of one chunk. */
final class Source {

    private final Body body;
    private final Splitter splitter;
    private final Waiting waiting = new Waiting();
    private boolean read;

    Source(Body body, Splitter splitter) {
        this.body = body;
        this.splitter = splitter;
    }

    /** Lines that were read ahead, with the header. */
    void take(Collection<Piece> pieces, boolean atEnd) {
        pieces.forEach(waiting::add);
        read = atEnd;
    }

    /** The lines of the next batch; none at the end. Fails when the sender has gone. */
    Uni<List<Piece>> next() {
        return Uni.createFrom().deferred(() -> isReady() ? Uni.createFrom().item(batch()) : fill().map(_ -> batch()));
    }

    // A loop, not a recursion: a batch may come in as many chunks as it likes.
    private Uni<Boolean> fill() {
        return Multi.createBy()
                .repeating()
                .uni(() -> body.next().map(this::arrived))
                .whilst(_ -> !isReady())
                .collect()
                .last();
    }

    private boolean isReady() {
        return read || waiting.isFull();
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

    private List<Piece> batch() {
        var pieces = new ArrayList<Piece>(Imports.BATCH);
        waiting.removeBatch(pieces::add);
        return pieces;
    }

    /** How much of the body was read. */
    long bytes() {
        return body.bytes();
    }

    /** Lets the sender finish, and forgets what it sends. */
    void discard() {
        body.discard();
    }
}
