package clemency.imports;

import clemency.http.Violation;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.validation.Validator;
import java.util.List;

/** One CSV record as an object, as strictly as a line of JSON; what is wrong is told by its column. */
final class ShapedBinding<R> extends Binding<R> {

    private final CsvBinding records;
    private final RecordShape shape;
    private final JsonBinding<R> objects;

    ShapedBinding(CsvBinding records, RecordShape shape, ObjectReader reader, Validator validator) {
        this.records = records;
        this.shape = shape;
        this.objects = new JsonBinding<>(reader, validator);
    }

    @Override
    R read(String text) throws Unreadable {
        var object = shape.object(records.read(text));
        try {
            return objects.read(object.toString());
        } catch (Unreadable e) {
            throw new Unreadable(told(e.violations()));
        }
    }

    @Override
    List<Violation> told(List<Violation> violations) {
        return violations.stream().map(this::byColumn).toList();
    }

    private Violation byColumn(Violation violation) {
        return new Violation(shape.column(violation.pointer()), violation.rule(), violation.message());
    }
}
