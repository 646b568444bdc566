package clemency.review.record.chain;

/**
 * An entry in its place. Its hash is the SHA-256 of these texts, each with its length before it: {@code clemency-record-1}, the hash
 * of the entry before, kind, id, sequence, time, roles, action, and the SHA-256 of what may be a name or confidential: this
 * entry's random salt, who, before and after. So the hashes alone give nothing away that could be tried out, and show what
 * was changed all the same.
 *
 * @param sequence 1, 2, 3 ... of the subject
 * @param previous the hash of the entry before, of zeros for the first
 * @param salt as 32 hexadecimal digits
 */
public record Link(Entry entry, long sequence, String previous, String salt, String hash) {

    private static final String VERSION = "clemency-record-1";

    static Link after(Head head, Entry entry, String salt) {
        var sequence = head.sequence() + 1;
        return new Link(entry, sequence, head.hash(), salt, hash(entry, sequence, head.hash(), salt));
    }

    public Head head() {
        return new Head(sequence, hash);
    }

    /** Whether it is as it was when it was hashed. */
    boolean isIntact() {
        return hash.equals(hash(entry, sequence, previous, salt));
    }

    private static String hash(Entry entry, long sequence, String previous, String salt) {
        return Digest.of(
                VERSION,
                previous,
                entry.subject().kind().name(),
                entry.subject().id().toString(),
                Long.toString(sequence),
                entry.at().toString(),
                entry.roles(),
                entry.action(),
                Digest.of(salt, entry.by(), entry.before(), entry.after()));
    }
}
