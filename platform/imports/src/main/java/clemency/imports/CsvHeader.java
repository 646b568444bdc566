package clemency.imports;

import clemency.http.ProblemException;
import clemency.http.Problems;
import clemency.http.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The first record of a CSV file names its columns: all that are wanted, in any order, and no unknown ones. */
final class CsvHeader {

    private final CsvColumns wanted;

    CsvHeader(CsvColumns wanted) {
        this.wanted = wanted;
    }

    /** The columns in the order of the file; a wrong header is a problem of the whole file. */
    List<String> columns(Piece first) {
        var columns =
                switch (first) {
                    case null -> throw problem(List.of(new Violation("", "required", "The file is empty.")));
                    case Piece.Broken broken -> throw problem(List.of(broken.reason()));
                    case Piece.Whole whole -> read(new String(whole.bytes(), java.nio.charset.StandardCharsets.UTF_8));
                };
        var violations = violations(columns);
        if (!violations.isEmpty()) {
            throw problem(violations);
        }
        return columns;
    }

    private static List<String> read(String text) {
        try {
            return CsvBinding.fields(text);
        } catch (Binding.Unreadable e) {
            throw problem(List.of(new Violation("", "csv", "The first line is not a CSV record.")));
        }
    }

    private List<Violation> violations(List<String> columns) {
        var violations = new ArrayList<Violation>();
        wanted.required().stream()
                .filter(name -> !columns.contains(name))
                .map(name -> new Violation(name, "required", "There is no column of this name."))
                .forEach(violations::add);
        var seen = new HashSet<String>();
        for (var i = 0; i < columns.size() && violations.size() < 100; i++) {
            if (!wanted.contain(columns.get(i)) || !seen.add(columns.get(i))) {
                violations.add(
                        new Violation("", "unknown-column", "Column " + (i + 1) + " is unknown, or there twice."));
            }
        }
        return violations;
    }

    private static ProblemException problem(List<Violation> violations) {
        return Problems.problem("wrong-header", "The header of the file is wrong", 400, null, violations);
    }
}
