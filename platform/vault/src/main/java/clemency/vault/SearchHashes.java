package clemency.vault;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Finds again what is sealed, where it is the same: a keyed hash, which without the key can't even be tried out on the few
 * values that there are. Thread-safe.
 */
@Singleton
public class SearchHashes {

    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    /** @param base64 32 bytes or more; another key finds nothing of what was kept before */
    public SearchHashes(@ConfigProperty(name = "clemency.vault.search-key") String base64) {
        var bytes = Base64.getDecoder().decode(base64);
        if (bytes.length < KEY_BYTES) {
            throw new IllegalArgumentException("clemency.vault.search-key must have " + KEY_BYTES + " bytes or more");
        }
        this.key = new SecretKeySpec(bytes, HMAC);
    }

    /**
     * @param field what it is: the same text in two fields has two hashes
     * @return 32 bytes
     */
    public byte[] of(String field, byte[] value) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(field.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }

    public byte[] of(String field, String value) {
        return of(field, value.getBytes(StandardCharsets.UTF_8));
    }
}
