package clemency.imports;

import java.util.function.Consumer;

/**
 * Cuts a body into lines, however the body arrives in chunks. Not more than one line, and not more than {@link #LIMIT}
 * bytes of it, is ever held. For one thread.
 */
interface Splitter {

    /** A longer line is rejected: 1 MB. */
    int LIMIT = 1_000_000;

    /** Takes a chunk of any size. */
    void feed(byte[] chunk, Consumer<Piece> out);

    /** No more chunks: gives the last line, which may lack its end. */
    void end(Consumer<Piece> out);
}
