package clemency.stats.measures;

import java.util.List;
import java.util.stream.Stream;

/** What is measured, each measure once. */
public sealed interface Measured permits Definition, Apart {

    String wireName();

    Unit unit();

    /** In the names of other measures where it is made of them. */
    String formula();

    /** Whose name it is. */
    String source();

    /** Where it is answered. */
    String address();

    static List<Measured> all() {
        return Stream.<Measured[]>of(Definition.values(), Apart.values())
                .flatMap(Stream::of)
                .toList();
    }
}
