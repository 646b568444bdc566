package clemency.imports;

import clemency.http.Violation;
import java.util.function.Consumer;

/**
 * Records of a CSV file (RFC 4180): a record ends with LF or CR LF outside of quotes; a quoted field may hold both, and a
 * quote by doubling it. A quote opens a field only at its beginning, elsewhere it is a character. Where a quote never
 * closes, all that follows belongs to it, and is rejected with the line where the record began.
 */
final class CsvSplitter implements Splitter {

    private enum At {
        FIELD_START,
        PLAIN,
        QUOTED,
        /** After a quote inside of quotes: the end of the field, or the first half of a doubled one. */
        QUOTE_IN_QUOTED
    }

    private final ByteOrderMark mark = new ByteOrderMark();
    private final OpenLine record = new OpenLine(1);
    private At at = At.FIELD_START;
    private long physicalLine = 1;

    @Override
    public void feed(byte[] chunk, Consumer<Piece> out) {
        split(mark.strip(chunk), out);
    }

    private void split(byte[] chunk, Consumer<Piece> out) {
        var from = 0;
        for (var i = 0; i < chunk.length; i++) {
            var lineEnd = chunk[i] == '\n';
            physicalLine += lineEnd ? 1 : 0;
            if (lineEnd && at != At.QUOTED) {
                record.add(chunk, from, i);
                from = i + 1;
                give(out);
            } else {
                at = next(chunk[i]);
            }
        }
        record.add(chunk, from, chunk.length);
    }

    private At next(byte b) {
        return switch (at) {
            case FIELD_START, PLAIN -> plain(b);
            case QUOTED -> b == '"' ? At.QUOTE_IN_QUOTED : At.QUOTED;
            case QUOTE_IN_QUOTED -> b == '"' ? At.QUOTED : plain(b);
        };
    }

    private At plain(byte b) {
        return switch (b) {
            case ',' -> At.FIELD_START;
            case '"' -> at == At.FIELD_START ? At.QUOTED : At.PLAIN;
            default -> At.PLAIN;
        };
    }

    @Override
    public void end(Consumer<Piece> out) {
        split(mark.rest(), out);
        if (at == At.QUOTED) {
            out.accept(new Piece.Broken(record.number(), neverCloses()));
        } else {
            give(out);
        }
    }

    /** What is inside of it may look like records: whether it is some is not ours to guess. */
    private Violation neverCloses() {
        return new Violation(
                "",
                "quote",
                "A quote of the record that begins here never closes: nothing was read from line %d to the end, line %d."
                        .formatted(record.number(), physicalLine));
    }

    private void give(Consumer<Piece> out) {
        at = At.FIELD_START;
        var piece = record.close(physicalLine);
        if (piece != null) {
            out.accept(piece);
        }
    }
}
