package clemency.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * How far an import is.
 *
 * @param lines done; the sum of the four counts after it
 * @param bytes of the file that were read
 * @param totalBytes of the file; null where its sender has not announced them
 * @param linesPerSecond since it began
 * @param remainingSeconds by the bytes that are left, at the pace so far; null where nobody can know
 * @param fileAt where the file is, with the reasons beside the rejected lines; null when it has been forgotten
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Progress(
        UUID id,
        String kind,
        ImportState state,
        Instant startedAt,
        long lines,
        long created,
        long unchanged,
        long corrected,
        long rejected,
        long bytes,
        Long totalBytes,
        double linesPerSecond,
        Long remainingSeconds,
        String rejectsAt,
        String fileAt) {

    /**
     * Much longer than a batch takes: then the process that ran it has died, or its sender waits, and may still go on. Whoever takes
     * an import up ends the attempt before, so that too early is no harm.
     */
    static final Duration SILENCE = Duration.ofSeconds(30);

    /** As it lies in the database. */
    record Row(
            UUID id,
            String kind,
            ImportState state,
            Instant startedAt,
            Instant touchedAt,
            long lines,
            long created,
            long unchanged,
            long corrected,
            long rejected,
            long bytes,
            Long totalBytes,
            boolean fileKept) {}

    static Progress of(Row row, Instant now) {
        var silent = row.state() == ImportState.RUNNING
                && row.touchedAt().plus(SILENCE).isBefore(now);
        var state = silent ? ImportState.STOPPED : row.state();
        var seconds = Math.max(
                0.001, Duration.between(row.startedAt(), row.touchedAt()).toMillis() / 1_000.0);
        var address = "/api/imports/" + row.id();
        return new Progress(
                row.id(),
                row.kind(),
                state,
                row.startedAt(),
                row.lines(),
                row.created(),
                row.unchanged(),
                row.corrected(),
                row.rejected(),
                row.bytes(),
                row.totalBytes(),
                Math.round(10 * row.lines() / seconds) / 10.0,
                state == ImportState.RUNNING ? remaining(row, seconds) : null,
                address + "/rejects",
                row.fileKept() ? address + "/file" : null);
    }

    private static Long remaining(Row row, double seconds) {
        return row.totalBytes() == null || row.bytes() == 0
                ? null
                : Long.valueOf(Math.round((row.totalBytes() - row.bytes()) * seconds / row.bytes()));
    }
}
