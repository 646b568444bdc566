package clemency.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the lines of a file again, with what was wrong beside them. */
abstract class ReturnedWriter {

    /** @param rejects of these lines */
    final byte[] write(List<KeptFile.KeptLine> lines, List<Reject> rejects) {
        var wrong = rejects.stream().collect(Collectors.toMap(Reject::line, Function.identity()));
        return lines.stream()
                .map(line -> line(line, wrong.get(line.number())) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private String line(KeptFile.KeptLine line, Reject reject) {
        // What was no UTF-8 can't be given back as it was; its reason says so.
        var text = line.bytes() == null ? "" : new String(line.bytes(), StandardCharsets.UTF_8);
        return line(text, reject);
    }

    /**
     * One line without its end.
     *
     * @param text empty where it was not kept
     * @param reject null where nothing is wrong
     */
    abstract String line(String text, Reject reject);
}
