package clemency.intake.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import clemency.intake.petition.Petition;
import clemency.vault.DataKey;
import clemency.vault.SearchHashes;
import clemency.vault.Vault;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/** Seals petitions, and opens them for those who may read them. Thread-safe; takes some 30 µs. */
@ApplicationScoped
public class Sealing {

    private static final String BODY = "petition.body";
    private static final String CODE = "petition.tracking-code";

    private final Vault vault;
    private final SearchHashes hashes;
    private final ObjectMapper json;

    Sealing(Vault vault, SearchHashes hashes, ObjectMapper json) {
        this.vault = vault;
        this.hashes = hashes;
        this.json = json;
    }

    /**
     * With a new key.
     *
     * @param code null where nobody has to be told it again
     */
    Sealed seal(UUID id, Petition petition, TrackingCode code) {
        var key = vault.create(id);
        var body = write(petition);
        var wrapped = key.wrapped();
        var register = petition.petitioner().registerNumber();
        return new Sealed(
                key.seal(body, BODY),
                wrapped,
                Vault.keyOf(wrapped),
                code == null ? null : key.seal(code.text().getBytes(UTF_8), CODE),
                hashes.of(BODY, body),
                register == null ? null : registerHash(register),
                null);
    }

    /** A line of a bulk file, by what its sender calls it. */
    Sealed called(String externalId, Sealed sealed) {
        return sealed.known(hashes.of("external-id", externalId));
    }

    /**
     * A line that nobody has given a name, by all that it says: the same line again is no other petition.
     *
     * @param receivedOn the day that the line names, or null
     */
    Sealed calledByContent(LocalDate receivedOn, Sealed sealed) {
        var content = Arrays.copyOf(sealed.bodyHash(), sealed.bodyHash().length + Long.BYTES);
        ByteBuffer.wrap(content)
                .putLong(sealed.bodyHash().length, receivedOn == null ? Long.MIN_VALUE : receivedOn.toEpochDay());
        return sealed.known(hashes.of("line-content", content));
    }

    /** Finds the answer to a request that was sent before. */
    byte[] requestHash(String key) {
        return hashes.of("idempotency-key", key);
    }

    /** @throws clemency.vault.VaultException where it is not what was sealed */
    String openCode(UUID id, byte[] key, byte[] sealed) {
        return new String(vault.open(id, key).open(sealed, CODE), UTF_8);
    }

    /** By which the petitions of a register number are found. */
    public byte[] registerHash(String number) {
        return hashes.of("register-number", number);
    }

    /** @throws clemency.vault.VaultException where it is not what was sealed */
    public Petition open(DataKey key, byte[] body) {
        try {
            return json.readValue(key.open(body, BODY), Petition.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write(Petition petition) {
        try {
            return json.writeValueAsBytes(petition);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
