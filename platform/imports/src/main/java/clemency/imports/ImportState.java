package clemency.imports;

/** Where an import is. */
enum ImportState {
    RUNNING,
    DONE,
    /** Ended before the end of the file; the counts say how far it came. The same file again, under the same id or another, goes on from there. */
    STOPPED
}
