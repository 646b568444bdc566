package clemency.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** The key of one subject. Thread-safe. */
public final class DataKey {

    private final AesGcmJce cipher;
    private final byte[] wrapped;

    DataKey(byte[] plain, byte[] wrapped) {
        try {
            this.cipher = new AesGcmJce(plain);
        } catch (GeneralSecurityException e) {
            throw new VaultException("a key of a subject has a wrong form", e);
        }
        this.wrapped = wrapped.clone();
    }

    /** Itself, sealed with a key of the office: this is what is kept. */
    public byte[] wrapped() {
        return wrapped.clone();
    }

    /** @param place where it is to lie; it opens nowhere else */
    public byte[] seal(byte[] plain, String place) {
        try {
            return cipher.encrypt(plain, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new VaultException("could not be sealed", e);
        }
    }

    /** @throws VaultException where it is not what was sealed with this key for this place */
    public byte[] open(byte[] sealed, String place) {
        try {
            return cipher.decrypt(sealed, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new VaultException("could not be opened: another key, another place, or changed since", e);
        }
    }

    @Override
    public String toString() {
        return "DataKey[…]";
    }
}
