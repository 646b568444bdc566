package clemency.review.grant.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The published grants, read where they lie: {@code CLEMENCY_GRANTS_CSV}, or {@code ../shared/data} beside the project.
 * A minimal reader of CSV, for tests alone.
 */
final class PublishedRecords {

    private static final String NAME = "shared/data/commutations-2011-11-21-to-2016-03-30.csv";
    private static final Pattern FIELD = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*+)\"|([^,\"\r\n]*+))(,|\r?\n|$)");

    private PublishedRecords() {}

    static Optional<Path> file() {
        var named = System.getProperty("CLEMENCY_GRANTS_CSV", System.getenv("CLEMENCY_GRANTS_CSV"));
        var beside = Stream.of("../", "../../").map(up -> Path.of(up + NAME));
        return (named == null ? beside : Stream.of(Path.of(named)))
                .filter(Files::isReadable)
                .findFirst();
    }

    static List<Map<String, String>> read(Path file) {
        try {
            var rows = rows(Files.readString(file));
            var header = rows.removeFirst();
            return rows.stream().map(row -> byName(header, row)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> byName(List<String> header, List<String> row) {
        var fields = new LinkedHashMap<String, String>();
        for (int at = 0; at < header.size(); at++) {
            fields.put(header.get(at), row.get(at));
        }
        return fields;
    }

    private static List<List<String>> rows(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        for (var field = FIELD.matcher(text); field.find() && field.start() < text.length(); ) {
            row.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
            if (!field.group(3).equals(",")) {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        return rows;
    }
}
