package clemency.imports;

import java.util.Arrays;

/** Takes the UTF-8 byte order mark off the beginning of a body, in whatever chunks it comes. */
final class ByteOrderMark {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private int matched;
    private boolean over;

    /** The chunk as it counts; what looked like a mark and is none is given back first. */
    byte[] strip(byte[] chunk) {
        var at = 0;
        while (!over && at < chunk.length) {
            if (chunk[at] != MARK[matched]) {
                return unmatched(chunk, at);
            }
            at++;
            matched++;
            over = matched == MARK.length;
        }
        return at == 0 ? chunk : Arrays.copyOfRange(chunk, at, chunk.length);
    }

    /** What was held back when the body ended inside of a mark. */
    byte[] rest() {
        return over ? new byte[0] : Arrays.copyOf(MARK, matched);
    }

    private byte[] unmatched(byte[] chunk, int at) {
        over = true;
        var before = matched - at;
        if (before <= 0) {
            return chunk;
        }
        var whole = Arrays.copyOf(MARK, before + chunk.length);
        System.arraycopy(chunk, 0, whole, before, chunk.length);
        return whole;
    }
}
