package clemency.intake.running;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** All that is logged from now on until it is closed, with its parameters and its failures. */
final class Log extends Handler implements AutoCloseable {

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    Log() {
        Logger.getLogger("").addHandler(this);
    }

    Queue<String> lines() {
        return lines;
    }

    /** Those that say something of a thing, or come from one. */
    List<String> of(String id) {
        return lines.stream().filter(line -> line.contains(id)).toList();
    }

    @Override
    public void publish(LogRecord line) {
        var _ = lines.add(line.getLevel() + " " + line.getLoggerName() + " " + line.getMessage() + " " + whole(line));
    }

    /** With its parameters, and with the causes of its failure and where it was thrown. */
    private static String whole(LogRecord line) {
        var text = new StringWriter();
        text.append(List.of(line.getParameters() == null ? new Object[0] : line.getParameters())
                .toString());
        if (line.getThrown() != null) {
            line.getThrown().printStackTrace(new PrintWriter(text));
        }
        return text.toString();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
