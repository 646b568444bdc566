package clemency.imports;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** What is done with the lines of an import. */
@FunctionalInterface
public interface Batch<R> {

    /**
     * Applies up to {@link Imports#BATCH} lines in one transaction of its own and answers each, in order. Called on the
     * request's event loop, one batch after the other. A failure is of the whole batch; after an outage the same list
     * comes again.
     */
    Uni<List<Outcome>> apply(List<Line<R>> lines);
}
