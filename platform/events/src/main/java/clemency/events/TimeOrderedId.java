package clemency.events;

import java.time.Instant;
import java.util.UUID;

/**
 * Ids of what there will be millions of: UUIDs that begin with the time (RFC 9562, version 7). New rows lie side by side at the
 * end of an index instead of all over it, so that it does not slow down as it grows. The rest, 74 bits, is random and not to
 * be guessed.
 */
public final class TimeOrderedId {

    private static final long VERSION = 0x7000;
    /** 12 random bits beside the version. */
    private static final long BESIDE_VERSION = 0x0FFF;

    private static final int MILLIS_AT = 16;

    private TimeOrderedId() {}

    /** A new id; ids of the same millisecond are in no order. */
    public static UUID at(Instant now) {
        var random = UUID.randomUUID();
        var high = now.toEpochMilli() << MILLIS_AT | VERSION | random.getMostSignificantBits() & BESIDE_VERSION;
        return new UUID(high, random.getLeastSignificantBits());
    }

    /** Stands before every id of that millisecond and later ones, and behind every earlier id; is none of them itself. */
    public static UUID first(Instant moment) {
        return new UUID(moment.toEpochMilli() << MILLIS_AT, 0);
    }
}
