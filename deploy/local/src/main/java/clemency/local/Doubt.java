package clemency.local;

import java.time.Duration;
import java.time.Instant;

/**
 * How much a running process gives reason to think that it does not work. Pure.
 *
 * @param downs how often in a row it answered that it is down
 * @param silentSince when it stopped answering; null where it answers
 */
record Doubt(int downs, Instant silentSince) {

    static final Doubt NONE = new Doubt(0, null);

    /** One or two may be a moment, such as a broker that is being started again. */
    static final int DOWNS = 3;

    /** Longer than any pause of a busy machine. */
    static final Duration SILENCE = Duration.ofMinutes(1);

    Doubt after(Instant at, Look look) {
        return switch (look) {
            case Look.Alive _ -> NONE;
            case Look.Down _ -> new Doubt(downs + 1, null);
            case Look.Silent _ -> new Doubt(downs, silentSince == null ? at : silentSince);
        };
    }

    boolean isGrave(Instant at) {
        return downs >= DOWNS || isSilentTooLong(at);
    }

    private boolean isSilentTooLong(Instant at) {
        return silentSince != null && Duration.between(silentSince, at).compareTo(SILENCE) >= 0;
    }
}
