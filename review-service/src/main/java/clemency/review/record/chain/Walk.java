package clemency.review.record.chain;

import java.util.List;
import java.util.function.Consumer;

/**
 * Goes through all entries, by kind, id and sequence, and remembers the last one alone, so that a record of any length can
 * be walked. Used by one thread at a time.
 */
public final class Walk {

    private final Consumer<Finding> found;
    private Link last;
    private boolean lastIntact = true;
    private long entries;

    public Walk(Consumer<Finding> found) {
        this.found = found;
    }

    public void over(List<Link> links) {
        links.forEach(this::step);
    }

    /** Null before the first. */
    public Link last() {
        return last;
    }

    public long entries() {
        return entries;
    }

    private void step(Link link) {
        var continues =
                last != null && last.entry().subject().equals(link.entry().subject());
        var head = continues ? last.head() : Head.NONE;
        var gap = link.sequence() != head.sequence() + 1;
        if (gap) {
            found.accept(Finding.of(Fault.MISSING, link.entry().subject(), head.sequence() + 1));
        }
        var chained = gap || link.previous().equals(head.hash());
        var intact = link.isIntact();
        if (!intact) {
            found.accept(Finding.of(
                    chained ? Fault.CHANGED : Fault.REORDERED, link.entry().subject(), link.sequence()));
        } else if (!chained && lastIntact) {
            // Somebody changed the one before and hashed it anew; this one was made after another.
            found.accept(Finding.of(Fault.CHANGED, link.entry().subject(), Math.max(1, head.sequence())));
        }
        last = link;
        lastIntact = intact;
        entries++;
    }
}
