package clemency.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Starts processes that end with this one, even when it is killed, and that a Ctrl-C at the terminal does not reach: whoever
 * started them decides the order in which they stop.
 */
public final class Offspring {

    /**
     * The kernel sends the parent-death signal when the thread that forked ends, not the process: this one never ends
     * before the process does.
     */
    private static final ExecutorService FORKER = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("forker").factory());

    /** Enough for what a process has to write down; what takes longer hangs. */
    private static final Duration GRACE = Duration.ofSeconds(20);

    private Offspring() {}

    /**
     * Starts a process with its output appended to a file.
     *
     * @param deathSignal what it gets when this process dies: {@code KILL}, {@code INT} ...
     * @param environment added to this process's own
     */
    public static Process start(List<String> command, String deathSignal, Map<String, String> environment, Path log)
            throws IOException, InterruptedException {
        var tied = new ArrayList<>(List.of("setsid", "setpriv", "--pdeathsig", deathSignal));
        tied.addAll(command);
        return fork(tied, environment, log);
    }

    /** The same for a program that refuses to run as root: a user namespace of its own makes it somebody else. */
    public static Process startUnprivileged(List<String> command, String deathSignal, Path log)
            throws IOException, InterruptedException {
        if (!isRoot()) {
            return start(command, deathSignal, Map.of(), log);
        }
        // A change of user clears the parent-death signal, so that it is set inside.
        var tied = new ArrayList<>(List.of("setsid", "unshare", "-U", "setpriv", "--pdeathsig", deathSignal));
        tied.addAll(command);
        return fork(tied, Map.of(), log);
    }

    private static boolean isRoot() throws IOException {
        return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    }

    /** Returns when the process has ended: by SIGTERM, or by SIGKILL after a time of grace. An interruption waits. */
    public static void stop(Process process) {
        stop(process, GRACE);
    }

    static void stop(Process process, Duration grace) {
        process.destroy();
        var _ = process.onExit()
                .completeOnTimeout(process, grace.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        process.destroyForcibly();
        var _ = process.onExit().join();
    }

    private static Process fork(List<String> command, Map<String, String> environment, Path log)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        var forking = FORKER.submit(builder::start);
        try {
            return forking.get();
        } catch (ExecutionException e) {
            throw new IOException("could not start " + command.getFirst() + " (util-linux is needed)", e.getCause());
        } catch (InterruptedException e) {
            // The fork can't be called back. There is one forker: its next task finds it done.
            FORKER.execute(() -> killIfForked(forking));
            throw e;
        }
    }

    private static void killIfForked(Future<Process> forked) {
        if (forked.state() == Future.State.SUCCESS) {
            forked.resultNow().destroyForcibly();
        }
    }
}
