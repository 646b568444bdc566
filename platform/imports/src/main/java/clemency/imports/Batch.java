package clemency.imports;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** What is done with the lines of an import. */
@FunctionalInterface
public interface Batch<R> {

    /**
     * Gets up to {@link Imports#BATCH} lines ready, on a worker thread, while the database is still at work on those before
     * them: what takes time and needs no transaction is done here, once. So are ids: under them a thing that is created is not
     * created twice, though its transaction may come again.
     */
    Ready ready(List<Line<R>> lines);

    /** Gets those ready that could be read, which may be none. */
    static <R> Ready ready(Batch<R> batch, List<Bound<R>> bound) {
        var lines = Bound.lines(bound);
        return lines.isEmpty() ? () -> Uni.createFrom().item(List.of()) : batch.ready(lines);
    }

    /** Lines that wait for their transaction. */
    @FunctionalInterface
    interface Ready {

        /**
         * What the lines are about, in any order, where it may have to be forgotten some day: numbers that say nothing to anybody
         * else, such as parts of keyed hashes. By these {@link KeptFiles#forget} finds the files with such a line.
         */
        default List<Long> subjects() {
            return List.of();
        }

        /**
         * Applies the lines in one transaction and answers each, in order. Called on the request's event loop, one batch after
         * the other. A failure is of the whole batch; after an outage it is called again.
         */
        Uni<List<Outcome>> apply();
    }
}
