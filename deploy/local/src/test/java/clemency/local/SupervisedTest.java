package clemency.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clemency.embedded.Offspring;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedTest {

    @TempDir
    Path directory;

    private final ConcurrentLinkedQueue<String> said = new ConcurrentLinkedQueue<>();

    /** A program that does nothing, for ten minutes. */
    private final class Sleeper implements Program {
        @Override
        public String name() {
            return "sleeper";
        }

        @Override
        public Path log() {
            return directory.resolve("sleeper.log");
        }

        @Override
        public Started start() throws IOException {
            var process = Offspring.start(List.of("sleep", "600"), "KILL", Map.of(), log());
            return new Started(process, () -> {
                process.destroy();
                var _ = process.waitFor();
            });
        }
    }

    private final class NeverReady implements Program {
        @Override
        public String name() {
            return "never-ready";
        }

        @Override
        public Path log() {
            return directory.resolve("never-ready.log");
        }

        @Override
        public Started start() throws StartFailure {
            throw new StartFailure("never-ready ended with exit code 1");
        }
    }

    @Test
    void aKilledProcessIsStartedAgainAndThatIsSaid() throws Exception {
        var supervised = Supervised.start(new Sleeper(), said::add);
        try {
            var _ = supervised.firstStart().get(10, TimeUnit.SECONDS);
            var first = supervised.pid();

            supervised.kill();
            supervised.awaitRestarted(Duration.ofSeconds(10));

            assertThat(supervised.pid()).isNotEqualTo(first);
            assertThat(ProcessHandle.of(first)).isEmpty();
            assertThat(said)
                    .anyMatch(line -> line.contains("sleeper is down: it ended by SIGKILL"))
                    .anyMatch(line -> line.startsWith("sleeper runs again"));
        } finally {
            supervised.stop();
        }
        assertThat(ProcessHandle.of(supervised.pid())).isEmpty();
    }

    @Test
    void aProgramThatDoesNotStartIsNotTriedAgain() throws Exception {
        var supervised = Supervised.start(new NeverReady(), said::add);
        assertThatThrownBy(() -> supervised.firstStart().get(10, TimeUnit.SECONDS))
                .hasRootCauseMessage("never-ready ended with exit code 1");
        supervised.stop();
        assertThat(said).isEmpty();
    }
}
