package clemency.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The table of roles that somebody has approved: {@code src/test/resources/roles.csv} of a service, and its part of
 * {@code docs/roles.md}.
 */
public final class ApprovedRoles {

    private static final Path DOCUMENT = Path.of("..", "docs", "roles.md");
    private static final Path DATA = Path.of("src", "test", "resources", "roles.csv");
    private static final Path TARGET = Path.of("target");

    private ApprovedRoles() {}

    /** The table as data. The working directory is that of the service. */
    public static RoleTable read() {
        try {
            return RoleTable.read(Files.readAllLines(DATA));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Fails where the operations of a service are not as approved. What they are is then in its {@code target}, to be copied
     * by whoever has read the difference.
     */
    public static void check(String service, RoleTable now) {
        try {
            var copies = copy(DATA, now.csv()) + copy(DOCUMENT, document(service, now));
            if (!copies.isEmpty()) {
                throw new AssertionError("The roles are not as approved. Read the difference; where it is meant: cd "
                        + service + copies);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How it would be approved, or nothing where it is. */
    private static String copy(Path approved, String now) throws IOException {
        var was = Files.exists(approved) ? Files.readString(approved) : "";
        return was.equals(now)
                ? ""
                : " && cp " + Files.writeString(TARGET.resolve(approved.getFileName()), now) + " " + approved;
    }

    private static String document(String service, RoleTable now) throws IOException {
        var text = Files.readString(DOCUMENT);
        var heading = "## " + service + "\n\n";
        var begin = text.indexOf(heading) + heading.length();
        var end = text.indexOf("\n## ", begin);
        if (begin < heading.length()) {
            throw new AssertionError(DOCUMENT + " has no part for " + service);
        }
        return text.substring(0, begin) + now.markdown() + (end < 0 ? "" : text.substring(end));
    }
}
