package clemency.stats.publication;

import clemency.stats.calendar.FiscalQuarter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The releases in order, as every instance reads them from the same records in the same order. Of several records of a quarter
 * the first counts; one that does not follow on the last release does not count, for it is made of something else.
 */
record Chain(List<Entry> entries) {

    static final Chain EMPTY = new Chain(List.of());

    /** @param offset of its record */
    record Entry(long offset, Publication publication) {}

    Chain with(long offset, Publication publication) {
        if (last().isPresent() && !last().get().quarter().next().equals(publication.quarter())) {
            return this;
        }
        var more = new ArrayList<>(entries);
        more.add(new Entry(offset, publication));
        return new Chain(List.copyOf(more));
    }

    Optional<Publication> last() {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.getLast().publication());
    }

    Optional<Entry> of(FiscalQuarter quarter) {
        return entries.stream()
                .filter(entry -> entry.publication().quarter().equals(quarter))
                .findFirst();
    }
}
