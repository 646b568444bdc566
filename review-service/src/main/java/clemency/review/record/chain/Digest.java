package clemency.review.record.chain;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The SHA-256 of texts, as hexadecimal digits. Each text has its length in bytes before it, in four bytes; null has the length
 * -1: no two lists are the same bytes.
 */
public final class Digest {

    private static final int NULL = -1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Digest() {}

    public static String of(String... texts) {
        var digest = new Digest();
        for (var text : texts) {
            digest.add(text);
        }
        return digest.hex();
    }

    private void add(String text) {
        if (text == null) {
            length(NULL);
        } else {
            var utf8 = text.getBytes(StandardCharsets.UTF_8);
            length(utf8.length);
            bytes.writeBytes(utf8);
        }
    }

    private void length(int length) {
        for (var shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes.write(length >>> shift);
        }
    }

    private String hex() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(bytes.toByteArray()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }
}
