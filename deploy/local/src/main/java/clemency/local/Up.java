package clemency.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts everything, says where it is, and stops it cleanly when asked to. */
@Command(name = "up", description = "Start everything and say where it is; Ctrl-C stops it.")
class Up implements Callable<Integer> {

    @Mixin
    private Options options;

    private final Path home;

    Up(Path home) {
        this.home = home;
    }

    @Override
    public Integer call() throws InterruptedException {
        var begin = System.nanoTime();
        var setup = options.setup(home);
        try {
            var clemency = Clemency.prepare(setup, Terminal::say);
            stopAtTheEnd(clemency);
            clemency.startAll();
            Summary.of(clemency, setup, Duration.ofNanos(System.nanoTime() - begin)).forEach(Terminal::say);
            work(clemency);
            return 0;
        } catch (StartFailure e) {
            Terminal.fail(e.getMessage());
            return 1;
        }
    }

    /** Until a signal ends it. */
    void work(Clemency clemency) throws StartFailure, InterruptedException {
        Terminal.say("ready");
        forEver();
    }

    static void forEver() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    /** Runs on Ctrl-C, on SIGTERM, and when the start has failed. */
    private static void stopAtTheEnd(Clemency clemency) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            Terminal.say("stopping");
            clemency.close();
            Terminal.say("stopped");
        }, "stop"));
    }
}
