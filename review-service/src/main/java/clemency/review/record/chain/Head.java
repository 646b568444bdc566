package clemency.review.record.chain;

/**
 * The last entry of a chain.
 *
 * @param sequence 0 before the first
 * @param hash as 64 hexadecimal digits
 */
public record Head(long sequence, String hash) {

    public static final Head NONE = new Head(0, "0".repeat(64));
}
