package clemency.vault;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes keys for subjects, and opens them again. Thread-safe; what it does takes microseconds. */
@Singleton
public class Vault {

    private static final int KEY_BYTES = 32;

    private final OfficeKeys office;
    private final SecureRandom random = new SecureRandom();

    /** @param keys {@code id:base64}, 32 bytes each; the first one seals, the others only open */
    public Vault(@ConfigProperty(name = "clemency.vault.keys") List<String> keys) {
        this.office = OfficeKeys.of(keys);
    }

    /** A new key. */
    public DataKey create(UUID subject) {
        var plain = new byte[KEY_BYTES];
        random.nextBytes(plain);
        return new DataKey(plain, wrap(plain, subject));
    }

    /** @throws VaultException where the key is of another subject, was changed, or its office key is not here */
    public DataKey open(UUID subject, byte[] wrapped) {
        return new DataKey(unwrap(wrapped, subject), wrapped);
    }

    /** The id of the office key that seals now. */
    public int currentKey() {
        return office.current();
    }

    /** Which office key has sealed it. */
    public static int keyOf(byte[] wrapped) {
        return OfficeKeys.idOf(wrapped);
    }

    /** The same key of the subject, sealed with the office key that seals now; the data stay as they are. */
    public byte[] rewrap(UUID subject, byte[] wrapped) {
        return wrap(unwrap(wrapped, subject), subject);
    }

    private byte[] wrap(byte[] plain, UUID subject) {
        try {
            return office.aead().encrypt(plain, bytes(subject));
        } catch (GeneralSecurityException e) {
            throw new VaultException("a key could not be sealed", e);
        }
    }

    private byte[] unwrap(byte[] wrapped, UUID subject) {
        try {
            return office.aead().decrypt(wrapped, bytes(subject));
        } catch (GeneralSecurityException e) {
            throw new VaultException("the key of " + subject + " could not be opened", e);
        }
    }

    private static byte[] bytes(UUID subject) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(subject.getMostSignificantBits())
                .putLong(subject.getLeastSignificantBits())
                .array();
    }
}
