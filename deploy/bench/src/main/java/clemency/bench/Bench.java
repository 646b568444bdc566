package clemency.bench;

import clemency.bench.review.ReviewBench;
import clemency.bench.stats.StatsBench;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program behind {@code ./clemency bench}. */
@Command(
        name = "bench",
        description =
                "Measures this machine, and Clemency on it, in one run. Without a command: intake, review and stats.",
        mixinStandardHelpOptions = true,
        subcommands = {
            IntakeBench.class,
            StatsBench.class,
            ImportBench.class,
            SlowBench.class,
            ReviewBench.class,
            CommandLine.HelpCommand.class
        })
public final class Bench implements Callable<Integer> {

    private Bench() {}

    /** The project's directory is the system property {@code clemency.home}, or else the working directory. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    /** One that fails does not keep the next from measuring, and is not forgotten. */
    @Override
    public Integer call() {
        var command = new CommandLine(this);
        return Stream.of("intake", "review", "stats")
                .mapToInt(name -> command.execute(name))
                .max()
                .orElseThrow();
    }

    public static Path home() {
        return Path.of(System.getProperty("clemency.home", "."))
                .toAbsolutePath()
                .normalize();
    }

    public static void say(String line) {
        System.out.println(line);
    }
}
