package clemency.review.record;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.stream.IntStream;

/** Random salts, many with one draw. */
final class Salts {

    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    Iterator<String> draw(int count) {
        var bytes = new byte[count * BYTES];
        random.nextBytes(bytes);
        return IntStream.range(0, count)
                .mapToObj(i -> HexFormat.of().formatHex(bytes, i * BYTES, (i + 1) * BYTES))
                .iterator();
    }
}
