package clemency.stats.aggregate;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/** Writes small numbers in few bytes. */
final class Packer {

    private byte[] bytes = new byte[96];
    private int length;

    Packer octet(int value) {
        append(value);
        return this;
    }

    /** Seven bits an octet, the lowest first; the sign in the lowest bit. */
    Packer number(long value) {
        var rest = (value << 1) ^ (value >> 63);
        while ((rest & ~0x7FL) != 0) {
            append((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        return octet((int) rest);
    }

    Packer choice(Enum<?> value) {
        return octet(value.ordinal());
    }

    Packer ascii(String value) {
        var text = value.getBytes(StandardCharsets.US_ASCII);
        var packer = number(text.length);
        for (var octet : text) {
            append(octet);
        }
        return packer;
    }

    Packer day(LocalDate value) {
        return number(value.toEpochDay());
    }

    Packer moment(Instant value) {
        return number(value.getEpochSecond()).number(value.getNano());
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void append(int octet) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) octet;
    }
}
