package clemency.stats.figures;

import clemency.stats.aggregate.Dimension;
import clemency.stats.view.Slice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What figures are cut by: what the daily cells tell apart, or one of the dimensions, of which the cells are months. */
sealed interface Attribute {

    String wireName();

    enum OfDays implements Attribute {
        CLEMENCY_TYPE("clemencyType", slice -> slice.clemencyType().name()),
        PROGRAMME("programme", slice -> slice.programme().code()),
        /** The acting one: what it finds as pending is what the one before it left. */
        ADMINISTRATION("administration", slice -> slice.administration().name());

        private final String wireName;
        private final Function<Slice, String> value;

        OfDays(String wireName, Function<Slice, String> value) {
            this.wireName = wireName;
            this.value = value;
        }

        @Override
        public String wireName() {
            return wireName;
        }

        String of(Slice slice) {
            return value.apply(slice);
        }
    }

    record OfMonths(Dimension dimension) implements Attribute {
        @Override
        public String wireName() {
            return dimension.wireName();
        }
    }

    List<Attribute> ALL = Stream.concat(
                    Arrays.<Attribute>stream(OfDays.values()),
                    Arrays.stream(Dimension.values()).map(OfMonths::new))
            .toList();

    static Optional<Attribute> named(String wireName) {
        return ALL.stream().filter(each -> each.wireName().equals(wireName)).findFirst();
    }
}
