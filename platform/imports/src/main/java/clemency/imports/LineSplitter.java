package clemency.imports;

import java.util.function.Consumer;

/** Lines end with LF or CR LF; empty ones are left out; the last one needs no end. */
final class LineSplitter implements Splitter {

    private final ByteOrderMark mark = new ByteOrderMark();
    private final OpenLine line = new OpenLine(1);

    @Override
    public void feed(byte[] chunk, Consumer<Piece> out) {
        split(mark.strip(chunk), out);
    }

    private void split(byte[] chunk, Consumer<Piece> out) {
        var from = 0;
        for (var at = 0; at < chunk.length; at++) {
            if (chunk[at] == '\n') {
                line.add(chunk, from, at);
                give(out);
                from = at + 1;
            }
        }
        line.add(chunk, from, chunk.length);
    }

    @Override
    public void end(Consumer<Piece> out) {
        split(mark.rest(), out);
        give(out);
    }

    private void give(Consumer<Piece> out) {
        var piece = line.close(line.number() + 1);
        if (piece != null) {
            out.accept(piece);
        }
    }
}
