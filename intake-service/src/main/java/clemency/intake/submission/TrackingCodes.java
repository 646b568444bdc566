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
    /** Never used itself: whoever hashes takes a copy, which is made much faster than a new one is found. */
    private final Mac keyed;

    TrackingCodes(@ConfigProperty(name = "clemency.tracking.key") String base64) {
        var bytes = Base64.getDecoder().decode(base64);
        if (bytes.length < KEY_BYTES) {
            throw new IllegalArgumentException("clemency.tracking.key must have " + KEY_BYTES + " bytes or more");
        }
        this.keyed = keyed(bytes);
    }

    public TrackingCode next() {
        var bytes = new byte[TrackingCode.RANDOM_BYTES];
        random.nextBytes(bytes);
        return TrackingCode.of(bytes);
    }

    public byte[] hash(TrackingCode code) {
        try {
            return ((Mac) keyed.clone()).doFinal(code.text().getBytes(StandardCharsets.UTF_8));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the hash of every Java can be copied", e);
        }
    }

    private static Mac keyed(byte[] key) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }
}
