package clemency.stats.query;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes CSV as RFC 4180 has it: UTF-8, a header, CRLF. A text that a spreadsheet would take for a formula is given an apostrophe
 * in front, as OWASP advises (CSV injection); numbers stay numbers, negative ones too.
 */
final class Csv {

    private static final CsvMapper MAPPER = new CsvMapper();
    private static final String FORMULA = "=+-@\t\r\n";

    private Csv() {}

    static byte[] of(Tabular table) {
        var schema = CsvSchema.builder()
                .addColumns(table.columns(), CsvSchema.ColumnType.STRING)
                .setLineSeparator("\r\n")
                .build();
        var bytes = new ByteArrayOutputStream();
        try (var writer = MAPPER.writer(schema).writeValues(bytes)) {
            // By ourselves: the library's would be missing where there are no lines.
            write(writer, table.columns());
            table.lines().forEach(line -> write(writer, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(SequenceWriter writer, List<?> line) {
        try {
            var cells = new ArrayList<Object>(line.size());
            line.forEach(cell -> cells.add(cell(cell)));
            var _ = writer.write(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object cell(Object value) {
        if (value == null || value instanceof Number) {
            return value;
        }
        var text = value.toString();
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? '\'' + text : text;
    }
}
