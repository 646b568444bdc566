package clemency.intake.submission;

import clemency.http.ProblemException;
import clemency.http.Problems;
import clemency.http.Violation;
import clemency.vault.DataKey;
import clemency.vault.Vault;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
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
                .failWith(PetitionKeys::destroyed)
                .map(wrapped -> vault.open(petition, wrapped));
    }

    /** 409: what a petition said cannot be read, held or asked for any more once its key is gone. */
    public static ProblemException destroyed() {
        var violation = new Violation("id", "not-destroyed", "The personal data of this petition were destroyed.");
        return Problems.conflict(violation.message(), List.of(violation));
    }

    private byte[] write(Object said) {
        try {
            return json.writeValueAsBytes(said);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
