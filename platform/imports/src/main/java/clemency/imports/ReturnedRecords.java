package clemency.imports;

import clemency.http.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Records of CSV, with the reasons in a column; the first one is the header. For one file, read in order. */
final class ReturnedRecords extends ReturnedWriter {

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\\r\\n]");

    private int errorsAt = -1;

    @Override
    String line(String text, Reject reject) {
        var fields = fields(text);
        if (errorsAt < 0) {
            return header(fields);
        }
        while (fields.size() <= errorsAt) {
            fields.add("");
        }
        fields.set(errorsAt, reject == null ? "" : reasons(reject.violations()));
        return written(fields);
    }

    private String header(List<String> fields) {
        errorsAt = fields.indexOf(CsvColumns.ERRORS);
        if (errorsAt < 0) {
            errorsAt = fields.size();
            fields.add(CsvColumns.ERRORS);
        }
        return written(fields);
    }

    /** What is no record is shown as one field: nothing of it is lost. */
    private static List<String> fields(String text) {
        try {
            return new ArrayList<>(CsvBinding.fields(text));
        } catch (Binding.Unreadable e) {
            return new ArrayList<>(List.of(text));
        }
    }

    private static String reasons(List<Violation> violations) {
        return violations.stream()
                .map(violation ->
                        (violation.pointer().isEmpty() ? "" : violation.pointer() + ": ") + violation.message())
                .collect(Collectors.joining(" "));
    }

    private static String written(List<String> fields) {
        return fields.stream().map(ReturnedRecords::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String field) {
        return NEEDS_QUOTES.matcher(field).find() ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
