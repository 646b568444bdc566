package clemency.imports;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.ArrayDeque;
import java.util.List;

/** Reads a CSV body up to the end of its first record, before anything is stored. */
final class Opening {

    private final Body body;
    private final Splitter splitter = new CsvSplitter();
    private final ArrayDeque<Piece> pieces = new ArrayDeque<>();
    private boolean atEnd;

    Opening(Body body) {
        this.body = body;
    }

    /** The first record, and the columns that it names, in its order. */
    record Header(Piece piece, List<String> columns) {}

    /** Fails with a problem of status 400 where it is wrong; the rest is passed over then. */
    Uni<Header> header(CsvColumns wanted) {
        return read().map(first -> new Header(first, new CsvHeader(wanted).columns(first)))
                .onFailure()
                .invoke(body::discard);
    }

    /** Null where there is none. */
    private Uni<Piece> read() {
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

    /** What comes behind the first record. */
    Source rest() {
        var source = new Source(body, splitter);
        source.take(pieces, atEnd);
        return source;
    }
}
