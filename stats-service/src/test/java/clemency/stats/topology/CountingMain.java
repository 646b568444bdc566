package clemency.stats.topology;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The counting as a process of its own, to be killed. Arguments: brokers, epoch, state directory, flush, commit, kept, instance. */
final class CountingMain {

    private CountingMain() {}

    /** Where nobody configured the logging, its binding formats every trace line of the clients: half of the time. */
    static void quiet() {
        Logger.getLogger("").setLevel(Level.WARNING);
    }

    public static void main(String[] arguments) throws Exception {
        quiet();
        var settings = TestSettings.of(
                        arguments[1],
                        Path.of(arguments[2]),
                        Long.parseLong(arguments[3]),
                        Long.parseLong(arguments[4]),
                        Integer.parseInt(arguments[5]))
                .as(arguments[6]);
        var died = new CountDownLatch(1);
        try (var _ = StatisticsStreams.start(settings, arguments[0], new Counts(), died::countDown)) {
            died.await();
        }
    }
}
