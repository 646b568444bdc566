package clemency.intake.submission;

import java.util.Optional;

/**
 * The secret that says where a petition stands: 80 random bits as 16 characters of Crockford's base 32 in four groups, and
 * his check symbol, so that most slips of the pen are noticed. Reading forgives case, missing hyphens, blanks and
 * other dashes, and O for 0, I and L for 1.
 *
 * @param text in its written form, such as {@code 7ZZZ-0123-ABCD-EFGH-T}
 * @see <a href="https://www.crockford.com/base32.html">Base 32, Douglas Crockford</a>
 */
public record TrackingCode(String text) {

    static final int RANDOM_BYTES = 10;
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String CHECKS = DIGITS + "*~$=U";
    private static final int BITS = 5;
    private static final int BASE = 1 << BITS;
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final int CHECK_MODULUS = 37;

    /** @param random {@value #RANDOM_BYTES} bytes */
    static TrackingCode of(byte[] random) {
        var digits = new StringBuilder();
        var read = 0;
        var bits = 0;
        for (var next : random) {
            read = (read << 8) | (next & 0xFF);
            for (bits += 8; bits >= BITS; bits -= BITS) {
                digits.append(DIGITS.charAt((read >> (bits - BITS)) & (BASE - 1)));
            }
        }
        return written(digits);
    }

    /** Empty where it is no code: another length, another character, a check symbol that doesn't fit. */
    public static Optional<TrackingCode> read(String text) {
        var plain = new StringBuilder();
        text.chars().filter(each -> !isBetween(each)).forEach(each -> plain.append(meant((char) each)));
        if (plain.length() != LENGTH + 1 || !plain.chars().limit(LENGTH).allMatch(each -> DIGITS.indexOf(each) >= 0)) {
            return Optional.empty();
        }
        var code = written(plain);
        return code.text.charAt(code.text.length() - 1) == plain.charAt(LENGTH) ? Optional.of(code) : Optional.empty();
    }

    /** What word processors and telephones put between the groups. */
    private static boolean isBetween(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.DASH_PUNCTUATION;
    }

    private static char meant(char written) {
        var capital = Character.toUpperCase(written);
        return switch (capital) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> capital;
        };
    }

    /** In groups, with the check symbol: the remainder of the number that the digits are. */
    private static TrackingCode written(CharSequence digits) {
        var written = new StringBuilder();
        var remainder = 0;
        for (var i = 0; i < LENGTH; i++) {
            remainder = (remainder * BASE + DIGITS.indexOf(digits.charAt(i))) % CHECK_MODULUS;
            written.append(digits.charAt(i));
            if (i % GROUP == GROUP - 1) {
                written.append('-');
            }
        }
        return new TrackingCode(written.append(CHECKS.charAt(remainder)).toString());
    }

    /** A secret: not for a log. */
    @Override
    public String toString() {
        return "TrackingCode[…]";
    }
}
