package clemency.local;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program behind {@code ./clemency up}, {@code demo} and {@code rebuild}. */
@Command(name = "clemency", description = "Runs Clemency on this machine.", mixinStandardHelpOptions = true)
public final class Local {

    private Local() {}

    /** The project's directory is the system property {@code clemency.home}, or else the working directory. */
    public static void main(String[] arguments) {
        var home = Path.of(System.getProperty("clemency.home", "."))
                .toAbsolutePath()
                .normalize();
        System.exit(commandLine(home).execute(arguments));
    }

    static CommandLine commandLine(Path home) {
        return new CommandLine(new Local())
                .addSubcommand(new Up(home))
                .addSubcommand(new Demo(home))
                .addSubcommand(new Rebuild(home));
    }
}
