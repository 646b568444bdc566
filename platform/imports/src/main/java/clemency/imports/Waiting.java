package clemency.imports;

import java.util.ArrayDeque;
import java.util.function.Consumer;

/** Lines that are read and not yet applied. Long lines fill it as well as many, so that it never holds more than it may. */
final class Waiting {

    /** A petition is a few kilobytes, so that this bounds only the unusual. */
    static final int BATCH_BYTES = 4_000_000;

    private final ArrayDeque<Piece> pieces = new ArrayDeque<>();
    private long bytes;

    void add(Piece piece) {
        pieces.add(piece);
        bytes += size(piece);
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    boolean isFull() {
        return pieces.size() >= Imports.BATCH || bytes >= BATCH_BYTES;
    }

    /** Gives the first lines, as many as may be applied together, at least one where there are any. */
    void removeBatch(Consumer<Piece> out) {
        var given = 0;
        var size = 0L;
        while (!pieces.isEmpty() && given < Imports.BATCH && size < BATCH_BYTES) {
            var piece = pieces.remove();
            size += size(piece);
            given++;
            out.accept(piece);
        }
        bytes -= size;
    }

    private static int size(Piece piece) {
        return switch (piece) {
            case Piece.Whole(var _, var line) -> line.length;
            case Piece.Broken _ -> 0;
        };
    }
}
