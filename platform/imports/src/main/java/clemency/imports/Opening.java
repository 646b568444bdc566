package clemency.imports;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import java.util.ArrayDeque;
import java.util.Map;

/** Reads a CSV body up to the end of its first record, before anything is stored. */
final class Opening {

    private final Body body;
    private final Splitter splitter;
    private final ArrayDeque<Piece> pieces = new ArrayDeque<>();
    private boolean atEnd;

    Opening(Body body, Splitter splitter) {
        this.body = body;
        this.splitter = splitter;
    }

    /** The first record; null where there is none. */
    Uni<Piece> read() {
        return Multi.createBy()
                .repeating()
                .uni(() -> body.next().map(this::arrived))
                .whilst(_ -> pieces.isEmpty() && !atEnd)
                .collect()
                .last()
                .map(_ -> pieces.poll());
    }

    private boolean arrived(byte[] chunk) {
        atEnd = chunk == null;
        if (atEnd) {
            splitter.end(pieces::add);
        } else {
            splitter.feed(chunk, pieces::add);
        }
        return true;
    }

    Uni<ImportReport> importing(
            CsvBinding binding, Batch<Map<String, String>> batch, ImportLog log, Context eventLoop) {
        var work = new Import<>(body, splitter, binding, batch, log, eventLoop);
        work.take(pieces, atEnd);
        return work.run("csv");
    }
}
