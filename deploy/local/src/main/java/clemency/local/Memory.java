package clemency.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory a process has. */
public final class Memory {

    private static final String PROPORTIONAL = "Pss:";

    private Memory() {}

    /**
     * Resident megabytes of the process and its children; what they share is counted once. -1 where the system does not
     * tell.
     */
    public static long megabytes(long pid) {
        return ProcessHandle.of(pid)
                .map(process -> Stream.concat(Stream.of(process), process.descendants())
                                .mapToLong(each -> kilobytes(each.pid()))
                                .sum()
                        / 1024)
                .orElse(-1L);
    }

    private static long kilobytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(PROPORTIONAL))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException _) {
            return 0;
        }
    }
}
