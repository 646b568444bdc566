package clemency.imports;

import java.util.UUID;

/**
 * An import before its first line.
 *
 * @param id chosen by its sender, or by us
 * @param attempt ours: another one with the same id takes up what was broken off, or is refused
 * @param kind what is imported
 * @param format of the file
 * @param totalBytes as announced, or null
 */
record Start(UUID id, UUID attempt, String kind, Format format, Long totalBytes) {

    enum Format {
        NDJSON,
        CSV
    }
}
