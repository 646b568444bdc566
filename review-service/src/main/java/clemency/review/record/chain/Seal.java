package clemency.review.record.chain;

import java.time.LocalDate;

/**
 * What stands for all entries since the seal before, to the end of a day. Whoever keeps it elsewhere can show later that
 * nothing up to that day was changed, even by somebody who could compute the hashes anew.
 *
 * @param entries how many
 * @param root the SHA-256 of their hashes, one after the other, by kind, id and sequence
 * @param previous the hash of the seal before, of zeros for the first
 */
public record Seal(LocalDate day, long entries, String root, String previous, String hash) {

    private static final String VERSION = "clemency-seal-1";

    /** @param before null for the first */
    public static Seal after(Seal before, LocalDate day, long entries, String root) {
        var previous = before == null ? Head.NONE.hash() : before.hash();
        return new Seal(day, entries, root, previous, hash(day, entries, root, previous));
    }

    boolean isIntact() {
        return hash.equals(hash(day, entries, root, previous));
    }

    private static String hash(LocalDate day, long entries, String root, String previous) {
        return Digest.of(VERSION, previous, day.toString(), Long.toString(entries), root);
    }
}
