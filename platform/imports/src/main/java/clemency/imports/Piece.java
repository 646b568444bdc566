package clemency.imports;

import clemency.http.Violation;

/** What a splitter cuts out of a body. */
sealed interface Piece {

    /** Where it begins, from 1. */
    long number();

    /** A line without its end. The bytes are its own. */
    record Whole(long number, byte[] bytes) implements Piece {}

    /** A line that is not kept. */
    record Broken(long number, Violation reason) implements Piece {}
}
