package clemency.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the terminal shows when everything is ready. */
final class Summary {

    private Summary() {}

    static List<String> of(Clemency clemency, Setup setup, Duration took) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.addAll(addresses(clemency.access()));
        lines.add("");
        lines.addAll(users(clemency.access()));
        lines.add("");
        lines.addAll(processes(clemency));
        lines.add("");
        lines.add("data   " + setup.data() + " (for scripts: " + setup.data().resolve("access.json") + ")");
        lines.add(String.format(Locale.ROOT, "start  %.1f s", took.toMillis() / 1000.0));
        return lines;
    }

    private static List<String> addresses(Access access) {
        return List.of(
                "statistics     " + access.stats() + "/  dashboard; API: " + access.stats() + "/q/openapi",
                "intake         " + access.intake() + "  API: " + access.intake() + "/q/openapi",
                "review         " + access.review() + "  API: " + access.review() + "/q/openapi");
    }

    static List<String> users(Access access) {
        var lines = new ArrayList<String>();
        lines.add(String.format("%-26s%s", "sign in as (HTTP Basic)", "password"));
        access.users().forEach(user -> lines.add(String.format("%-26s%s", user.name(), user.password())));
        return lines;
    }

    private static List<String> processes(Clemency clemency) {
        var lines = new ArrayList<String>();
        lines.add(String.format("%-16s%9s%9s%9s  %s", "process", "pid", "start", "memory", "log"));
        clemency.processes()
                .forEach(process -> lines.add(String.format(
                        Locale.ROOT,
                        "%-16s%9d%8.1fs%6d MB  %s",
                        process.name(),
                        process.pid(),
                        process.firstStart().join().toMillis() / 1000.0,
                        Memory.megabytes(process.pid()),
                        process.log())));
        return lines;
    }
}
