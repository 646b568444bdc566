package clemency.battery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that can be wrong with the cells of a file of CSV: its header, and one plain record. */
final class CellChanges {

    private static final List<String> OPEN = List.of("\"", "\"\"\"", "a\"b", "\"a\nb\"", ",,,,", "=1+1", "\uEF00", "");

    private CellChanges() {}

    /** @param file as it is right; without commas inside of its cells */
    static Stream<Change> of(String file) {
        var lines = file.lines().toList();
        return lines.size() < 2 ? Stream.empty() : Stream.of(0, 1).flatMap(line -> ofLine(lines, line));
    }

    private static Stream<Change> ofLine(List<String> lines, int line) {
        var cells = List.of(lines.get(line).split(",", -1));
        return IntStream.range(0, cells.size())
                .boxed()
                .flatMap(cell ->
                        Stream.concat(OddValues.texts(), OPEN.stream()).map(odd -> change(lines, line, cell, odd)));
    }

    private static Change change(List<String> lines, int line, int cell, String odd) {
        return Change.of("cell " + cell + " of line " + line + " is " + FieldChanges.cut(odd), draft -> {
            var spoilt =
                    with(lines, line, text -> String.join(",", with(List.of(text.split(",", -1)), cell, _ -> odd)));
            draft.bytes(Bytes.of(String.join("\n", spoilt) + "\n"));
        });
    }

    private static List<String> with(List<String> all, int at, UnaryOperator<String> other) {
        var changed = new ArrayList<>(all);
        changed.set(at, other.apply(all.get(at)));
        return changed;
    }
}
