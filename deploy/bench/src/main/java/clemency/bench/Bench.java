package clemency.bench;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program behind {@code ./clemency bench}. */
@Command(
        name = "bench",
        description = "Measures this machine, and Clemency on it, in one run. Without a command: everything.",
        mixinStandardHelpOptions = true,
        subcommands = {IntakeBench.class, RebuildBench.class, CommandLine.HelpCommand.class})
public final class Bench implements Runnable {

    private Bench() {}

    /** The project's directory is the system property {@code clemency.home}, or else the working directory. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public void run() {
        var command = new CommandLine(this);
        command.execute("intake");
        command.execute("rebuild");
    }

    static Path home() {
        return Path.of(System.getProperty("clemency.home", "."))
                .toAbsolutePath()
                .normalize();
    }

    static void say(String line) {
        System.out.println(line);
    }
}
