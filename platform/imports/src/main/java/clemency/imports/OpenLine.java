package clemency.imports;

import clemency.http.Violation;
import java.io.ByteArrayOutputStream;

/** The line that is being put together. Over the limit nothing of it is kept, and it is known only to be too long. */
final class OpenLine {

    private ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    private long number;
    private boolean tooLong;

    OpenLine(long number) {
        this.number = number;
    }

    void add(byte[] chunk, int from, int to) {
        // One more than the limit: the carriage return of the line's end does not count.
        if (!tooLong && bytes.size() + (to - from) <= Splitter.LIMIT + 1) {
            bytes.write(chunk, from, to - from);
        } else {
            tooLong = true;
            bytes = new ByteArrayOutputStream(0);
        }
    }

    long number() {
        return number;
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** Its first byte, or -1 where nothing is held. */
    boolean isEmpty() {
        return bytes.size() == 0 && !tooLong;
    }

    /** Closes this line; {@code next} is where the following one begins. Null for an empty one. */
    Piece close(long next) {
        var piece = piece(next);
        var keep = !tooLong && bytes.size() <= 16_384;
        if (keep) {
            bytes.reset();
        } else {
            bytes = new ByteArrayOutputStream(1024);
        }
        number = next;
        tooLong = false;
        return piece;
    }

    private Piece piece(long next) {
        if (tooLong) {
            return tooLong(next);
        }
        var line = withoutReturn(bytes.toByteArray());
        if (line.length == 0) {
            return null;
        }
        return line.length > Splitter.LIMIT ? tooLong(next) : new Piece.Whole(number, line);
    }

    private Piece tooLong(long next) {
        var message = "A line must not be longer than " + Splitter.LIMIT + " bytes.";
        var over = next > number + 1 ? " A quote makes one of the lines " + number + " to " + (next - 1) + "." : "";
        return new Piece.Broken(number, new Violation("", "max-length", message + over));
    }

    private static byte[] withoutReturn(byte[] line) {
        return line.length > 0 && line[line.length - 1] == '\r' ? java.util.Arrays.copyOf(line, line.length - 1) : line;
    }
}
