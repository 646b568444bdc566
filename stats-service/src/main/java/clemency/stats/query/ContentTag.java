package clemency.stats.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** An entity tag that is the same for the same content, on every instance. */
final class ContentTag {

    private static final int BYTES = 16;

    private ContentTag() {}

    static String of(Object body, ObjectMapper json) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(body));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("a tag can't be made", e);
        }
    }
}
