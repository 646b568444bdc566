package clemency.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The keys that seal keys. Each has an id, which stands in what it has sealed: those that were replaced still open. Tink does
 * the work (AES-256-GCM).
 *
 * @param current seals from now on
 */
record OfficeKeys(Aead aead, int current) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9}):([A-Za-z0-9+/]{43}=)");
    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BYTES = 16;
    /** Tink's own prefix: a byte 1, and the id of the key. */
    private static final int ID_AT = 1;

    /**
     * @param texts {@code id:base64}, 32 bytes each; the first one seals, the others only open
     * @throws IllegalArgumentException where there is none, or one that is none; never with the text
     */
    static OfficeKeys of(List<String> texts) {
        try {
            AeadConfig.register();
            var keys = KeysetHandle.newBuilder();
            for (var text : texts) {
                var entry = KeysetHandle.importKey(key(text)).withFixedId(id(text));
                keys.addEntry(text.equals(texts.getFirst()) ? entry.makePrimary() : entry);
            }
            return new OfficeKeys(
                    keys.build().getPrimitive(RegistryConfiguration.get(), Aead.class), id(texts.getFirst()));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "the keys of the vault cannot be used together: are two ids the same?", e);
        }
    }

    static int idOf(byte[] sealed) {
        return ByteBuffer.wrap(sealed).getInt(ID_AT);
    }

    @AccessesPartialKey
    private static AesGcmKey key(String text) throws GeneralSecurityException {
        var bytes = Base64.getDecoder().decode(read(text).group(2));
        return AesGcmKey.builder()
                .setParameters(AesGcmParameters.builder()
                        .setKeySizeBytes(KEY_BYTES)
                        .setIvSizeBytes(IV_BYTES)
                        .setTagSizeBytes(TAG_BYTES)
                        .setVariant(AesGcmParameters.Variant.TINK)
                        .build())
                .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                .setIdRequirement(id(text))
                .build();
    }

    private static int id(String text) {
        return Integer.parseInt(read(text).group(1));
    }

    private static java.util.regex.Matcher read(String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException("a key of the vault is a number, a colon, and 32 bytes as base64");
        }
        return form;
    }
}
