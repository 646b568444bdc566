package clemency.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Finds in a log why a process ended. */
final class LogTail {

    private static final int BYTES = 64 * 1024;
    private static final int LINES = 6;
    private static final Pattern TELLING = Pattern.compile(
            "\\b(ERROR|FATAL|SEVERE)\\b|Caused by|Exception in thread|^Error:|^Error occurred|^[\\w.]+Exception:");

    private LogTail() {}

    /** The offset from which the next start will write. */
    static long end(Path log) throws IOException {
        return Files.exists(log) ? Files.size(log) : 0;
    }

    /** A failure with its reason, as the log tells it, and the place of the log. */
    static StartFailure failure(String what, Path log, long offset, Throwable cause) {
        return new StartFailure(what + "\n" + reason(log, offset).indent(2) + "  (log: " + log + ")", cause);
    }

    /** The last telling lines written after the offset, or the last lines where none tells. */
    static String reason(Path log, long offset) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var start = Math.max(offset, file.length() - BYTES);
            var bytes = new byte[(int) Math.max(0, file.length() - start)];
            file.seek(start);
            file.readFully(bytes);
            return reason(new String(bytes, StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            return "(its log can't be read: " + e.getMessage() + ")";
        }
    }

    static String reason(List<String> lines) {
        var telling = lines.stream()
                .filter(line -> TELLING.matcher(line).find())
                .distinct()
                .toList();
        var chosen = telling.isEmpty() ? lines : telling;
        return String.join("\n", chosen.subList(Math.max(0, chosen.size() - LINES), chosen.size()));
    }
}
