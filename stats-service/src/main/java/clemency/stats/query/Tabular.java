package clemency.stats.query;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** An answer that can also be had as CSV: lines that each stand for themselves. */
public interface Tabular {

    /** The header, in the order of the cells of each line. */
    List<String> columns();

    /** Numbers, texts, and what says itself as a text; null is an empty cell. */
    Stream<List<?>> lines();

    /** The names of a row's components, and more. */
    static List<String> columns(Class<? extends Record> row, String... more) {
        return Stream.concat(
                        Arrays.stream(row.getRecordComponents()).map(RecordComponent::getName), Arrays.stream(more))
                .toList();
    }

    /** What they are of one row, and more. */
    static List<?> line(Record row, Object... more) {
        var cells = new ArrayList<Object>();
        Arrays.stream(row.getClass().getRecordComponents()).forEach(component -> cells.add(value(row, component)));
        cells.addAll(Arrays.asList(more));
        return cells;
    }

    private static Object value(Record row, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a row can't be read", e);
        }
    }
}
