package clemency.imports;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** What is done with the lines of an import. */
@FunctionalInterface
public interface Batch<R> {

    /**
     * Gets up to {@link Imports#BATCH} lines ready, on a worker thread, while the database is still at work on those before
     * them: what takes time and needs no transaction is done here.
     */
    Ready ready(List<Line<R>> lines);

    /** Lines that wait for their transaction. */
    @FunctionalInterface
    interface Ready {

        /**
         * Applies the lines in one transaction and answers each, in order. Called on the request's event loop, one batch after
         * the other. A failure is of the whole batch; after an outage it is called again.
         */
        Uni<List<Outcome>> apply();
    }
}
