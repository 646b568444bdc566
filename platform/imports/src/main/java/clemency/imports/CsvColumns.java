package clemency.imports;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a file, in any order.
 *
 * @param required must be there
 * @param optional may be there
 */
public record CsvColumns(List<String> required, List<String> optional) {

    /** In every file that is given back, and passed over in every file that comes: a repaired one can be sent as it is. */
    static final String ERRORS = "errors";

    public CsvColumns {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    /** All of them, and no others. */
    public static CsvColumns exactly(List<String> columns) {
        return new CsvColumns(columns, List.of());
    }

    boolean contain(String column) {
        return required.contains(column) || optional.contains(column) || column.equals(ERRORS);
    }

    /** As a template begins. */
    public List<String> all() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }
}
