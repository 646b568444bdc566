package clemency.review.record.chain;

/** What can be wrong with a record. */
public enum Fault {
    /** Not what was hashed, or not what the next entry was chained to. */
    CHANGED,
    /** There is a gap, or the end is gone. */
    MISSING,
    /** Not after the entry that it was made after. */
    REORDERED,
    /** After the last that the thing knows of. */
    ADDED,
    /** The thing itself is not as its last entry left it, or is gone. */
    THING_CHANGED,
    /** The seal of a day doesn't fit its entries, or the seal before. */
    SEAL_BROKEN,
    /** A day was closed and has no seal, although a later one has. */
    SEAL_MISSING
}
