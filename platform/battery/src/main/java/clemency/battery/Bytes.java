package clemency.battery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** Texts with bytes that are no UTF-8: the character {@code U+EFxx} stands for the byte {@code xx}. */
final class Bytes {

    private static final int BYTES = 0xEF00;

    private Bytes() {}

    static boolean areIn(String text) {
        return text.chars().anyMatch(Bytes::isByte);
    }

    private static boolean isByte(int character) {
        return (character & 0xFF00) == BYTES;
    }

    static byte[] of(String text) {
        var bytes = new ByteArrayOutputStream(text.length() + 16);
        var from = 0;
        for (var at = 0; at < text.length(); at++) {
            if (isByte(text.charAt(at))) {
                bytes.writeBytes(text.substring(from, at).getBytes(UTF_8));
                bytes.write(text.charAt(at) & 0xFF);
                from = at + 1;
            }
        }
        bytes.writeBytes(text.substring(from).getBytes(UTF_8));
        return bytes.toByteArray();
    }
}
