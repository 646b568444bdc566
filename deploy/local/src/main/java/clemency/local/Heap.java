package clemency.local;

import java.util.List;

/** How much of the machine's memory a service has for its objects, and who clears it away. */
enum Heap {
    /** Two cores and a small heap: less memory, and pauses of a few milliseconds. */
    SMALL(256, "-XX:+UseSerialGC"),
    /**
     * Statistics hold all cells, and what they count until it is committed: a rebuild makes much that is soon garbage beside much that
     * stays, and a collector with one thread would take a quarter of its time.
     */
    OF_CELLS(512, "-XX:+UseParallelGC");

    private final List<String> options;

    Heap(int megabytes, String collector) {
        options = List.of("-Xmx" + megabytes + "m", collector);
    }

    /** For the command of its JVM. */
    List<String> options() {
        return options;
    }
}
