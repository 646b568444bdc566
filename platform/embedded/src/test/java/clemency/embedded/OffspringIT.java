package clemency.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OffspringIT {

    private static final int SIGKILLED = 137;

    @TempDir
    Path directory;

    private Process start(String... command) throws Exception {
        return Offspring.start(List.of(command), "KILL", Map.of(), directory.resolve("log"));
    }

    @Test
    void whatDoesNotHearAStopIsKilled() throws Exception {
        var deaf = start("bash", "-c", "trap '' TERM; echo deaf; sleep 600");
        while (!Files.readString(directory.resolve("log")).contains("deaf")) {
            assertThat(deaf.waitFor(20, TimeUnit.MILLISECONDS)).isFalse();
        }
        Offspring.stop(deaf, Duration.ofMillis(100));
        assertThat(deaf.exitValue()).isEqualTo(SIGKILLED);
    }

    @Test
    void whoIsInterruptedWhileStartingLeavesNoProcess() throws Exception {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> start("sleep", "601")).isInstanceOf(InterruptedException.class);

        // The forker takes one after the other: when it has forked this one, it has done with the other.
        var next = start("sleep", "602");
        for (var child : ProcessHandle.current().children().toList()) {
            if (child.pid() != next.pid()
                    && child.info().commandLine().orElse("").endsWith("sleep 601")) {
                var _ = child.onExit().get(10, TimeUnit.SECONDS);
            }
        }
        Offspring.stop(next);
    }
}
