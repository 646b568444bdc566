package clemency.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Where a benchmark keeps its system: on the disk of the build, and gone afterwards. */
public record BenchDirectory(Path path) implements AutoCloseable {

    public static BenchDirectory make() throws IOException {
        var target = Files.createDirectories(Bench.home().resolve("deploy/bench/target"));
        return new BenchDirectory(Files.createTempDirectory(target, "run"));
    }

    @Override
    public void close() throws IOException {
        try (var tree = Files.walk(path)) {
            for (var each : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
