package clemency.imports;

import clemency.vault.Vault;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The files of imports that are kept for a while, for a service that has to reach into them. */
@ApplicationScoped
public class KeptFiles {

    private static final int BATCH = 500;

    // What an import that runs has read and not yet written is not known: nothing of its file is kept any longer.
    private static final String FORGET = """
            with forgotten as (
                update import i set file_key = null, file_office_key = null
                where file_key is not null
                    and (state = 'RUNNING'
                         or exists (select from import_file f where f.import_id = i.id and :subject = any(f.subjects)))
                returning id)
            select cast(id as text) from forgotten""";

    private static final String REMOVE = """
            delete from import_file where import_id in (
                select cast(id as uuid) from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)) as f(id))""";

    // What an import writes to at this moment is left for the next time, and counted as left.
    private static final String NEXT = """
            select cast(jsonb_build_object('id', id, 'wrapped', encode(file_key, 'base64')) as text)
            from import where file_office_key <> :current order by id limit %d
            for update skip locked""".formatted(BATCH);

    private static final String REPLACE = """
            update import i set file_key = decode(r.wrapped, 'base64'), file_office_key = :current
            from jsonb_to_recordset(cast(cast(:keys as text) as jsonb)) as r(id uuid, wrapped text)
            where i.id = r.id""";

    private static final String LEFT = "select count(*) from import where file_office_key <> :current";

    private record Key(UUID id, byte[] wrapped) {}

    private final Vault vault;
    private final ObjectMapper json;

    KeptFiles(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    /**
     * Forgets each file that has a line about this, in the caller's transaction, and those of imports that run, of which it is
     * not known yet. They go on, and their rejected lines are still told.
     *
     * @param subject as the batch of that line has named it
     */
    public Uni<Void> forget(Mutiny.StatelessSession session, long subject) {
        return session.createNativeQuery(FORGET, String.class)
                .setParameter("subject", subject)
                .getResultList()
                // Only a statement that begins behind the locks sees all that was written of them.
                .chain(ids -> session.createNativeQuery(REMOVE)
                        .setParameter("ids", write(ids))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Seals the keys of some files with the office key that seals now; answers how many, none where nothing is left. */
    public Uni<Integer> sealAgain(Mutiny.StatelessSession session) {
        return session.createNativeQuery(NEXT, String.class)
                .setParameter("current", vault.currentKey())
                .getResultList()
                .chain(rows -> rows.isEmpty() ? Uni.createFrom().item(0) : replace(session, rows));
    }

    /** How many keys are still sealed with another office key. */
    public Uni<Long> left(Mutiny.StatelessSession session) {
        return session.createNativeQuery(LEFT, Long.class)
                .setParameter("current", vault.currentKey())
                .getSingleResult();
    }

    private Uni<Integer> replace(Mutiny.StatelessSession session, List<String> rows) {
        var keys = rows.stream().map(this::read).map(this::sealedAgain).toList();
        return session.createNativeQuery(REPLACE)
                .setParameter("current", vault.currentKey())
                .setParameter("keys", write(keys))
                .executeUpdate();
    }

    private Key sealedAgain(Key key) {
        return new Key(key.id(), vault.rewrap(key.id(), key.wrapped()));
    }

    private Key read(String row) {
        try {
            return json.readValue(row, Key.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
