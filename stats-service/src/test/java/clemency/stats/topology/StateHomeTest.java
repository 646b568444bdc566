package clemency.stats.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateHomeTest {

    @TempDir
    Path directory;

    private Path checkpoint;
    private Path metadata;

    @BeforeEach
    void someState() throws IOException {
        checkpoint = Files.createDirectories(directory.resolve("app/0_3/rocksdb/facts"))
                .resolve("file");
        metadata = directory.resolve("app/kafka-streams-process-metadata");
        Files.writeString(checkpoint, "state");
        Files.writeString(metadata, "process id");
    }

    @Test
    void withoutTheMarkerTheTasksGoAndTheProcessIdStays() throws IOException {
        try (var _ = StateHome.open(directory, "app")) {
            assertThat(checkpoint).doesNotExist();
            assertThat(directory.resolve("app/0_3")).doesNotExist();
            assertThat(metadata).hasContent("process id");
        }
    }

    @Test
    void afterACleanStopTheStateIsTrustedOnce() throws IOException {
        try (var home = StateHome.open(directory, "app")) {
            home.closedCleanly();
        }
        someState();
        try (var _ = StateHome.open(directory, "app")) {
            assertThat(checkpoint).exists();
        }
        try (var _ = StateHome.open(directory, "app")) {
            assertThat(checkpoint).doesNotExist();
        }
    }

    @Test
    void anotherEpochIsNotTouched() throws IOException {
        try (var _ = StateHome.open(directory, "other")) {
            assertThat(checkpoint).exists();
        }
    }

    @Test
    void aDirectoryThatIsHeldIsRefusedAndLeftAlone() throws IOException {
        try (var home = StateHome.open(directory, "app")) {
            home.closedCleanly();
            Files.createDirectories(checkpoint.getParent());
            Files.writeString(checkpoint, "state");
            assertThatThrownBy(() -> StateHome.open(directory, "app")).hasMessageContaining("another process holds");
            assertThat(checkpoint).exists();
        }
    }
}
