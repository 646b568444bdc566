package clemency.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class OptionsTest {

    private static final Path HOME = Path.of("/home/project");

    private static Setup parsed(String... arguments) {
        return CommandLine.populateCommand(new Options(), arguments).setup(HOME);
    }

    @Test
    void withoutOptionsTheDocumentedDefaultsHold() {
        var setup = parsed();
        assertThat(setup.data()).isEqualTo(HOME.resolve(".clemency"));
        assertThat(setup.fresh()).isFalse();
        assertThat(setup.ports()).isEqualTo(Ports.DEFAULT);
    }

    @Test
    void eachOptionIsHeard() {
        var setup = parsed(
                "--data",
                "/var/clemency",
                "--fresh",
                "--intake-port",
                "1",
                "--review-port",
                "2",
                "--stats-port",
                "3",
                "--kafka-port",
                "4",
                "--database-port",
                "5");
        assertThat(setup.data()).isEqualTo(Path.of("/var/clemency"));
        assertThat(setup.fresh()).isTrue();
        assertThat(setup.ports()).isEqualTo(new Ports(1, 2, 3, 4, 5));
    }

    @Test
    void eachCommandExplainsItself() {
        var out = new java.io.StringWriter();
        var commandLine = Local.commandLine(HOME);
        commandLine.setOut(new java.io.PrintWriter(out));
        assertThat(commandLine.execute("up", "--help")).isZero();
        assertThat(commandLine.execute("demo", "--help")).isZero();
        assertThat(out.toString()).contains("up [", "demo [", "--fresh", "--rate");
    }

    @Test
    void anUnknownOptionOrCommandIsRefused() {
        var commandLine = Local.commandLine(HOME);
        commandLine.setErr(new java.io.PrintWriter(java.io.Writer.nullWriter()));
        assertThat(commandLine.execute("up", "--prot", "1")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(commandLine.execute("upp")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(commandLine.execute("up", "--kafka-port", "many")).isEqualTo(CommandLine.ExitCode.USAGE);
    }
}
