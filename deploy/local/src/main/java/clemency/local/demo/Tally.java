package clemency.local.demo;

import java.util.concurrent.atomic.AtomicLong;

/** What the demonstration has done. Thread-safe. */
final class Tally {

    private final AtomicLong submitted = new AtomicLong();
    private final AtomicLong assigned = new AtomicLong();
    private final AtomicLong ended = new AtomicLong();

    void submitted() {
        submitted.incrementAndGet();
    }

    long submittedSoFar() {
        return submitted.get();
    }

    void assigned() {
        assigned.incrementAndGet();
    }

    void ended(int cases) {
        ended.addAndGet(cases);
    }

    @Override
    public String toString() {
        return submitted + " petitions sent, " + assigned + " taken by attorneys, " + ended
                + " granted, denied or closed";
    }
}
