package clemency.intake.submission;

import clemency.http.Problems;
import clemency.vault.DataKey;
import clemency.vault.Vault;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The keys of petitions that are kept: what comes later is sealed with them, too, and so goes when they go. */
@ApplicationScoped
public class PetitionKeys {

    /** The place of what was sent to a petition after it. */
    public static final String CHANGE = "petition.change";

    private static final String FIND = "select wrapped from petition_key where petition = :petition";

    private final Vault vault;
    private final ObjectMapper json;

    PetitionKeys(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    /** Fails with a problem of status 409 where the key was destroyed. */
    public Uni<byte[]> seal(Mutiny.StatelessSession session, UUID petition, String place, Object said) {
        return key(session, petition).map(key -> key.seal(write(said), place));
    }

    /** Fails with a problem of status 409 where the key was destroyed. */
    public Uni<DataKey> key(Mutiny.StatelessSession session, UUID petition) {
        return session.createNativeQuery(FIND, byte[].class)
                .setParameter("petition", petition)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> Problems.conflict("The personal data of this petition were destroyed."))
                .map(wrapped -> vault.open(petition, wrapped));
    }

    private byte[] write(Object said) {
        try {
            return json.writeValueAsBytes(said);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
