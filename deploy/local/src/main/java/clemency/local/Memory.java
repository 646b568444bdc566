package clemency.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory a process has. */
public final class Memory {

    private static final String PROPORTIONAL = "Pss:";
    private static final String PEAK = "VmHWM:";

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

    /** The most that the process ever had resident, in megabytes; 0 where the system does not tell. */
    public static long peakMegabytes(long pid) {
        return kilobytes(pid, "status", PEAK) / 1024;
    }

    private static long kilobytes(long pid) {
        return kilobytes(pid, "smaps_rollup", PROPORTIONAL);
    }

    private static long kilobytes(long pid, String file, String name) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException _) {
            return 0;
        }
    }
}
