package clemency.imports;

import clemency.http.Violation;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One CSV record: exactly the columns of the header. */
final class CsvBinding extends Binding<Map<String, String>> {

    private static final ObjectReader FIELDS =
            new CsvMapper().readerForListOf(String.class).with(CsvParser.Feature.WRAP_AS_ARRAY);

    private final List<String> columns;

    CsvBinding(List<String> columns) {
        this.columns = columns;
    }

    @Override
    Map<String, String> read(String text) throws Unreadable {
        var fields = fields(text);
        if (fields.size() != columns.size()) {
            var message = "Wanted " + columns.size() + " columns, found " + fields.size() + "." + manyLines(text);
            throw new Unreadable(List.of(new Violation("", "columns", message)));
        }
        var row = new LinkedHashMap<String, String>();
        for (var i = 0; i < fields.size(); i++) {
            if (!columns.get(i).equals(CsvColumns.ERRORS)) {
                row.put(columns.get(i), checked(columns.get(i), fields.get(i)));
            }
        }
        return row;
    }

    /** A quote that stands in the wrong place draws the lines behind it into its record. */
    private static String manyLines(String text) {
        var lines = 1 + text.chars().filter(character -> character == '\n').count();
        return lines == 1 ? "" : " The record goes over " + lines + " lines, by a quote that holds their ends.";
    }

    // No text of ours contains it, and the database refuses it.
    private static String checked(String column, String field) throws Unreadable {
        if (field.indexOf('\0') >= 0) {
            throw new Unreadable(
                    List.of(new Violation(column, "control-character", "There is a NUL character in this column.")));
        }
        return field;
    }

    static List<String> fields(String text) throws Unreadable {
        try (var records = FIELDS.<List<String>>readValues(text)) {
            var first = records.hasNextValue() ? records.nextValue() : List.<String>of();
            // Jackson ends a record at a lone carriage return, too: what is behind it must not vanish.
            if (records.hasNextValue()) {
                throw notARecord();
            }
            return first;
        } catch (IOException e) {
            throw notARecord();
        }
    }

    private static Unreadable notARecord() {
        return new Unreadable(List.of(new Violation(
                "", "csv", "This is not a CSV record. Records end with a line feed; in a text it stands in quotes.")));
    }
}
