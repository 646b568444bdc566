package clemency.imports;

import clemency.http.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Records of CSV, with the reasons in a column; the first one is the header. For one file, read in order. */
final class ReturnedRecords extends ReturnedWriter {

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\\r\\n]");

    /** Columns of the file as it came; none before its header. */
    private int came;

    private int errorsAt;

    @Override
    String line(String text, Reject reject) {
        var fields = fields(text);
        if (came == 0) {
            return header(fields);
        }
        var reasons = reject == null ? "" : reasons(reject.violations());
        return fields.size() == came ? beside(fields, reasons) : whole(text, reasons);
    }

    private String header(List<String> fields) {
        came = fields.size();
        errorsAt = fields.indexOf(CsvColumns.ERRORS);
        if (errorsAt < 0) {
            errorsAt = came;
            fields.add(CsvColumns.ERRORS);
        }
        return written(fields);
    }

    private String beside(List<String> fields, String reasons) {
        if (errorsAt == came) {
            fields.add(reasons);
        } else {
            fields.set(errorsAt, reasons);
        }
        return written(fields);
    }

    /**
     * What is no record of this file: as one field, so that nothing of it is lost, and with another number of fields than
     * the file has, so that it is rejected again until somebody has repaired it.
     */
    private String whole(String text, String reasons) {
        var columns = Math.max(came, errorsAt + 1);
        return written(columns == 2 ? List.of(text, reasons, "") : List.of(text, reasons));
    }

    /** Empty where it is no record at all. */
    private static List<String> fields(String text) {
        try {
            return new ArrayList<>(CsvBinding.fields(text));
        } catch (Binding.Unreadable e) {
            return new ArrayList<>();
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
