package clemency.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path directory;

    @Test
    void onlyOneLauncherHasIt() throws Exception {
        var data = directory.resolve("data");
        try (var _ = DataDirectory.open(data)) {
            assertThatThrownBy(() -> DataDirectory.open(data))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("--data");
        }
        DataDirectory.open(data).close();
    }

    @Test
    void onlyTheOwnerCanEnterIt() throws Exception {
        var data = directory.resolve("data");
        try (var _ = DataDirectory.open(data)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void clearingDeletesTheStateAndNothingElse() throws Exception {
        try (var data = DataDirectory.open(directory)) {
            Files.writeString(directory.resolve("letter.txt"), "somebody's own");
            Files.writeString(data.stateOf("stats-service").resolve("store"), "state");
            Files.writeString(data.file("secrets.properties"), "secret");
            data.clear();
        }
        assertThat(directory.resolve("letter.txt")).exists();
        assertThat(directory.resolve("state")).doesNotExist();
        assertThat(directory.resolve("secrets.properties")).doesNotExist();
    }

    @Test
    void aDirectoryOfSomebodyElseIsRefusedAndLeftAsItIs() throws Exception {
        var foreign = Files.createDirectory(directory.resolve("log")).resolve("letter.txt");
        Files.writeString(foreign, "somebody's own");
        assertThatThrownBy(() -> DataDirectory.open(directory))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(directory.toString())
                .hasMessageContaining("--data");
        assertThat(foreign).exists();
        assertThat(directory).isDirectoryNotContaining("glob:**/{lock,clemency-data}");
    }

    @Test
    void whatWasOursStaysOurs() throws Exception {
        try (var data = DataDirectory.open(directory)) {
            Files.writeString(data.newLogOf("broker"), "first run");
            data.clear();
            Files.writeString(data.newLogOf("broker"), "second run");
        }
        DataDirectory.open(directory).close();
    }

    @Test
    void aDirectoryOfAVersionWithoutAMarkerIsOurs() throws Exception {
        Files.writeString(directory.resolve("secrets.properties"), "user.manager=made-up");
        DataDirectory.open(directory).close();
        assertThat(directory.resolve("clemency-data")).exists();
    }

    @Test
    void theLogOfTheLastRunIsKeptBesideTheNewOne() throws Exception {
        try (var data = DataDirectory.open(directory)) {
            Files.writeString(data.newLogOf("broker"), "first run");
            assertThat(data.newLogOf("broker")).isEmptyFile();
            assertThat(data.logOf("broker.previous")).hasContent("first run");
        }
    }

    @Test
    void aFileInItsPlaceIsAClearError() throws Exception {
        var file = Files.createFile(directory.resolve("file"));
        assertThatThrownBy(() -> DataDirectory.open(file))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(file.toString());
    }
}
