package clemency.messaging;

/** How many records went which way. */
record Tally(long applied, long repeated, long parked, long unknown, long dead) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0);
    static final Tally ONE_DEAD = new Tally(0, 0, 0, 0, 1);

    static Tally of(Sorted sorted) {
        var unknown =
                sorted.apply().stream().filter(arrival -> !arrival.isKnown()).count();
        return new Tally(sorted.apply().size(), sorted.repeated(), sorted.park().size(), unknown, 0);
    }

    Tally plus(Tally other) {
        return new Tally(
                applied + other.applied,
                repeated + other.repeated,
                parked + other.parked,
                unknown + other.unknown,
                dead + other.dead);
    }
}
