package clemency.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory a process has, pages that it shares counted in proportion. */
final class ProcessMemory {

    private static final String PROPORTIONAL = "Pss:";

    private ProcessMemory() {}

    /** @throws IOException where the system does not tell */
    static long megabytes(long pid) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(PROPORTIONAL))
                            .map(line -> line.replaceAll("\\D", ""))
                            .mapToLong(Long::parseLong)
                            .findFirst()
                            .orElseThrow()
                    / 1024;
        }
    }
}
