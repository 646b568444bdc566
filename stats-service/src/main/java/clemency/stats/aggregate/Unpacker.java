package clemency.stats.aggregate;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/** Reads what {@link Packer} wrote. */
final class Unpacker {

    private final byte[] bytes;
    private int position;

    Unpacker(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean more() {
        return position < bytes.length;
    }

    int octet() {
        return bytes[position++] & 0xFF;
    }

    long number() {
        var value = 0L;
        var shift = 0;
        int octet;
        do {
            octet = octet();
            value |= (long) (octet & 0x7F) << shift;
            shift += 7;
        } while ((octet & 0x80) != 0);
        return (value >>> 1) ^ -(value & 1);
    }

    <E> E choice(E[] values) {
        return values[octet()];
    }

    String ascii() {
        var length = (int) number();
        position += length;
        return new String(bytes, position - length, length, StandardCharsets.US_ASCII);
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(number());
    }

    Instant moment() {
        return Instant.ofEpochSecond(number(), number());
    }
}
