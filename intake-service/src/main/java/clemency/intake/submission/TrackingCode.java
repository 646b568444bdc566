package clemency.intake.submission;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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
    private static final int LENGTH = 16;
    /** What word processors and telephones put between the groups. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}]");

    private static final BigInteger CHECK_MODULUS = BigInteger.valueOf(37);

    /** @param random {@value #RANDOM_BYTES} bytes */
    static TrackingCode of(byte[] random) {
        var number = new BigInteger(1, random);
        var written = new StringBuilder();
        for (var position = LENGTH - 1; position >= 0; position--) {
            written.append(DIGITS.charAt(number.shiftRight(5 * position).intValue() & 31));
            if (position % 4 == 0) {
                written.append('-');
            }
        }
        return new TrackingCode(
                written.append(CHECKS.charAt(number.mod(CHECK_MODULUS).intValue()))
                        .toString());
    }

    /** Empty where it is no code: another length, another character, a check symbol that doesn't fit. */
    public static Optional<TrackingCode> read(String text) {
        var plain = BETWEEN.matcher(text)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (plain.length() != LENGTH + 1) {
            return Optional.empty();
        }
        var number = BigInteger.ZERO;
        for (var character : plain.substring(0, LENGTH).toCharArray()) {
            var digit = DIGITS.indexOf(character);
            if (digit < 0) {
                return Optional.empty();
            }
            number = number.shiftLeft(5).add(BigInteger.valueOf(digit));
        }
        var code = of(bytes(number));
        return code.text.charAt(code.text.length() - 1) == plain.charAt(LENGTH) ? Optional.of(code) : Optional.empty();
    }

    private static byte[] bytes(BigInteger number) {
        var bytes = new byte[RANDOM_BYTES];
        for (var i = 0; i < RANDOM_BYTES; i++) {
            bytes[i] = number.shiftRight(8 * (RANDOM_BYTES - 1 - i)).byteValue();
        }
        return bytes;
    }

    /** A secret: not for a log. */
    @Override
    public String toString() {
        return "TrackingCode[…]";
    }
}
