package clemency.messaging;

/**
 * What became of a group's dead letters.
 *
 * @param read how many there are of this group
 * @param applied took effect now
 * @param repeated had taken effect before
 * @param parked wait for a predecessor
 * @param dead still can't be read or applied
 */
public record Replay(long read, long applied, long repeated, long parked, long dead) {}
