package clemency.intake.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes codes and hashes them. A fast keyed hash is enough, since a code is random and not chosen: 80 bits can't be tried out, and
 * without the key a stolen table can't even be searched. Thread-safe.
 */
@ApplicationScoped
public class TrackingCodes {

    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    TrackingCodes(@ConfigProperty(name = "clemency.tracking.key") String base64) {
        var bytes = Base64.getDecoder().decode(base64);
        if (bytes.length < KEY_BYTES) {
            throw new IllegalArgumentException("clemency.tracking.key must have " + KEY_BYTES + " bytes or more");
        }
        this.key = new SecretKeySpec(bytes, HMAC);
    }

    public TrackingCode next() {
        var bytes = new byte[TrackingCode.RANDOM_BYTES];
        random.nextBytes(bytes);
        return TrackingCode.of(bytes);
    }

    public byte[] hash(TrackingCode code) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(code.text().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }
}
