package clemency.bench.stats;

import clemency.bench.Bench;
import clemency.local.Memory;
import java.time.Duration;

/** From the acknowledgement of an event to the frame that shows it, at a steady pace; for one dashboard and for very many. */
record Freshness(String bootstrapServers, int port, long pid) {

    private static final Duration WARM_UP = Duration.ofSeconds(45);
    private static final Duration MEASURED = Duration.ofSeconds(20);

    /** How often the process publishes, and how far apart frames are: what an event waits for even if all took no time. */
    private static final int FLUSH_MILLIS = 50;

    private static final int SPACING_MILLIS = 25;

    /** How many events this puts on the topic of petitions. */
    static long events() {
        return SteadyEvents.in(WARM_UP) + 2L * SteadyEvents.in(MEASURED);
    }

    void measure(int dashboards) throws Exception {
        try (var events = new SteadyEvents(bootstrapServers)) {
            var _ = delays(events, WARM_UP);
            var one = delays(events, MEASURED);
            var bare = RoundTrip.measure(bootstrapServers, Duration.ofSeconds(5), MEASURED);
            Bench.say("stats: from an event on its topic to the frame at a dashboard: " + one);
            Bench.say("stats: produced and consumed, through the same broker at the same pace: " + bare);
            Bench.say("stats: median, " + kept(3 * bare.median() + FLUSH_MILLIS, one.median()));
            Bench.say("stats: 99th percentile, " + kept(3 * bare.ninetyNinth() + FLUSH_MILLIS, one.ninetyNinth()));
            Bench.say("stats: of it up to %d ms are the spacing of frames, which the goal does not allow for"
                    .formatted(SPACING_MILLIS));
            crowd(events, dashboards);
        }
    }

    private static String kept(double goal, double millis) {
        return "%.1f ms, goal at most 3 times the round trip and the flush of %d ms, %.1f ms: %s"
                .formatted(millis, FLUSH_MILLIS, goal, millis <= goal ? "kept" : "missed");
    }

    private void crowd(SteadyEvents events, int dashboards) throws Exception {
        var before = Memory.megabytes(pid);
        try (var crowd = Crowd.open(port, dashboards)) {
            var spread = delays(events, MEASURED);
            var after = Memory.megabytes(pid);
            if (crowd.ended() > 0) {
                throw new IllegalStateException(crowd.ended() + " dashboards were hung up on");
            }
            Bench.say("stats: with %,d dashboards more: %s".formatted(dashboards, spread));
            Bench.say("stats: %,d MB before, %,d MB with them: %,d KB each; %,d KB a second to each"
                    .formatted(
                            before,
                            after,
                            1024 * Math.max(0, after - before) / dashboards,
                            crowd.bytes() / 1024 / dashboards / MEASURED.toSeconds()));
        }
    }

    private Spread delays(SteadyEvents events, Duration duration) throws Exception {
        try (var dashboard = Dashboard.open(port)) {
            var count = SteadyEvents.in(duration);
            var before = dashboard.received();
            var acknowledged = SteadyEvents.inOrder(events.send(count, null).acknowledged());
            dashboard.await(before + count);
            return Spread.of(dashboard.delays(before, acknowledged));
        }
    }
}
