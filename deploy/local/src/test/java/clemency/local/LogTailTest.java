package clemency.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @Test
    void errorsAndTheirCausesAreTheReason() {
        assertThat(LogTail.reason(List.of(
                        "12:00:00 INFO  starting",
                        "12:00:01 ERROR [io.quarkus] Failed to start application",
                        "\tat io.quarkus.Runner.run(Runner.java:1)",
                        "Caused by: java.net.ConnectException: Connection refused",
                        "\t... 12 more")))
                .isEqualTo("12:00:01 ERROR [io.quarkus] Failed to start application\n"
                        + "Caused by: java.net.ConnectException: Connection refused");
    }

    @Test
    void withoutAnErrorTheLastLinesAre() {
        assertThat(LogTail.reason(List.of("1", "2", "3", "4", "5", "6", "7"))).isEqualTo("2\n3\n4\n5\n6\n7");
    }

    @Test
    void whatAnEarlierStartWroteIsNot(@TempDir Path directory) throws Exception {
        var log = directory.resolve("service.log");
        Files.writeString(log, "ERROR of yesterday\n");
        var offset = Files.size(log);
        Files.writeString(log, "ERROR of yesterday\nERROR of today\n");
        assertThat(LogTail.reason(log, offset)).isEqualTo("ERROR of today");
    }
}
