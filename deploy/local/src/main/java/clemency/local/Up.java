package clemency.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts everything, says where it is, and stops it cleanly when a signal asks for it. */
@Command(
        name = "up",
        description = "Start everything and say where it is; Ctrl-C stops it.",
        mixinStandardHelpOptions = true)
class Up implements Callable<Integer> {

    @Mixin
    private Options options;

    private final Path home;

    Up(Path home) {
        this.home = home;
    }

    @Override
    public Integer call() throws InterruptedException {
        var ending = Ending.atSignals();
        try {
            return run(ending);
        } catch (Stopped _) {
            return forEver();
        } catch (StartFailure e) {
            if (!ending.isFailure()) {
                return forEver();
            }
            Terminal.fail(e.getMessage());
            return 1;
        } catch (RuntimeException e) {
            if (!ending.isFailure()) {
                return forEver();
            }
            throw e;
        }
    }

    private int run(Ending ending) throws StartFailure, InterruptedException {
        var begin = System.nanoTime();
        var setup = options.setup(home);
        checkOptions();
        var clemency = ending.closes(Clemency.prepare(setup, Terminal::say));
        clemency.startAll();
        Summary.of(clemency, setup, Duration.ofNanos(System.nanoTime() - begin)).forEach(Terminal::say);
        begin(clemency);
        Terminal.say("ready");
        return forEver();
    }

    /** Until the process ends, by {@link Ending}. */
    private static int forEver() throws InterruptedException {
        new CountDownLatch(1).await();
        return 0;
    }

    /** Before anything is started. */
    void checkOptions() throws StartFailure {}

    /** What is to be done before it is ready. */
    void begin(Clemency clemency) throws InterruptedException {}
}
