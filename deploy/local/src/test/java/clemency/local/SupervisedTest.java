package clemency.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clemency.embedded.Offspring;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedTest {

    @TempDir
    Path directory;

    private final ConcurrentLinkedQueue<String> said = new ConcurrentLinkedQueue<>();

    /** A program that does nothing, for ten minutes; each look at it finds the next of these, and then that it is well. */
    private final class Sleeper implements Program, Pulse {

        private final ConcurrentLinkedQueue<Look> looks = new ConcurrentLinkedQueue<>();

        @Override
        public Look look() {
            var look = looks.poll();
            return look == null ? new Look.Alive() : look;
        }

        @Override
        public Duration every() {
            return Duration.ofMillis(10);
        }

        @Override
        public String name() {
            return "sleeper";
        }

        @Override
        public Path log() {
            return directory.resolve("sleeper.log");
        }

        @Override
        public Started start(Attempt attempt) throws IOException, InterruptedException {
            var process = Offspring.start(List.of("sleep", "600"), "KILL", Map.of(), log());
            return new Started(process, () -> Offspring.stop(process), this);
        }
    }

    private interface Failure {
        Program.Started start() throws StartFailure, InterruptedException;
    }

    /** A program that fails to start, in its way. */
    private record NeverReady(Path log, Failure failure) implements Program {
        @Override
        public String name() {
            return "never-ready";
        }

        @Override
        public Started start(Attempt attempt) throws StartFailure, InterruptedException {
            return failure.start();
        }
    }

    private Supervised startFailing(Failure failure) {
        return Supervised.start(new NeverReady(directory.resolve("never-ready.log"), failure), said::add);
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
    void aProcessThatSaysThatItIsDownIsStoppedAndStartedAgain() throws Exception {
        var sleeper = new Sleeper();
        var supervised = Supervised.start(sleeper, said::add);
        try {
            var _ = supervised.firstStart().get(10, TimeUnit.SECONDS);
            var first = ProcessHandle.of(supervised.pid()).orElseThrow();

            var down = new Look.Down("its liveness says that the channel is down");
            sleeper.looks.addAll(Collections.nCopies(Doubt.DOWNS, down));
            var _ = first.onExit().get(10, TimeUnit.SECONDS);
            supervised.awaitRestarted(Duration.ofSeconds(10));

            assertThat(supervised.pid()).isNotEqualTo(first.pid());
            assertThat(said)
                    .anyMatch(line -> line.contains("sleeper is down: its liveness says that the channel is down"));
        } finally {
            supervised.stop();
        }
    }

    @Test
    void aProgramThatDoesNotStartIsNotTriedAgain() throws Exception {
        var supervised = startFailing(() -> {
            throw new StartFailure("never-ready ended with exit code 1");
        });
        assertThatThrownBy(() -> supervised.firstStart().get(10, TimeUnit.SECONDS))
                .hasRootCauseMessage("never-ready ended with exit code 1");
        supervised.stop();
        assertThat(said).isEmpty();
    }

    @Test
    void aFaultOfTheLauncherIsAFailedStartToo() throws Exception {
        var supervised = startFailing(() -> {
            throw new IllegalStateException("a fault");
        });
        assertThatThrownBy(() -> supervised.firstStart().get(10, TimeUnit.SECONDS))
                .hasRootCauseMessage("a fault");
        supervised.stop();
    }

    @Test
    void whatFailsBecauseItWasAskedToStopWasStopped() throws Exception {
        var starting = new CountDownLatch(1);
        var supervised = startFailing(() -> {
            starting.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new StartFailure("the connection was lost", e);
            }
            throw new IllegalStateException("unreachable");
        });
        assertThat(starting.await(10, TimeUnit.SECONDS)).isTrue();
        supervised.stop();
        assertThatThrownBy(() -> supervised.firstStart().get(10, TimeUnit.SECONDS))
                .hasCauseInstanceOf(Stopped.class);
    }
}
