package clemency.intake.retention;

import clemency.vault.Vault;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The keys of petitions move from one office key to the next. What they seal stays as it is. */
@ApplicationScoped
class Rotation {

    private static final int BATCH = 500;

    // From both sides of the present key in the index, which lists all that were moved before, too. What somebody else
    // has locked is moved by him; should he be broken off, it is counted as left.
    private static final String NEXT = """
            select cast(jsonb_build_object('petition', k.petition, 'wrapped', encode(k.wrapped, 'base64')) as text)
            from petition_key k
            where k.office_key <> :current and k.petition in (
                select old.petition from (
                    (select petition from petition_key where office_key < :current
                     order by office_key, petition limit %1$d)
                    union all
                    (select petition from petition_key where office_key > :current
                     order by office_key, petition limit %1$d)) old
                limit %1$d)
            for update skip locked""".formatted(BATCH);

    private static final String LEFT = """
            select (select count(*) from petition_key where office_key < :current)
                 + (select count(*) from petition_key where office_key > :current)""";

    private static final String REPLACE = """
            update petition_key k set wrapped = decode(r.wrapped, 'base64'), office_key = :current
            from jsonb_to_recordset(cast(cast(:keys as text) as jsonb)) as r(petition uuid, wrapped text)
            where k.petition = r.petition""";

    private record Key(UUID petition, byte[] wrapped) {}

    private final Vault vault;
    private final ObjectMapper json;

    Rotation(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    int officeKey() {
        return vault.currentKey();
    }

    /** Answers how many keys it has moved; none where nothing is left. */
    Uni<Integer> batch(Mutiny.StatelessSession session) {
        return session.createNativeQuery(NEXT, String.class)
                .setParameter("current", vault.currentKey())
                .getResultList()
                .chain(rows -> rows.isEmpty() ? Uni.createFrom().item(0) : replace(session, rows));
    }

    /** How many keys are still sealed with another office key. */
    Uni<Long> left(Mutiny.StatelessSession session) {
        return session.createNativeQuery(LEFT, Long.class)
                .setParameter("current", vault.currentKey())
                .getSingleResult();
    }

    private Uni<Integer> replace(Mutiny.StatelessSession session, List<String> rows) {
        var moved = rows.stream().map(this::read).map(this::moved).toList();
        return session.createNativeQuery(REPLACE)
                .setParameter("current", vault.currentKey())
                .setParameter("keys", write(moved))
                .executeUpdate();
    }

    private Key moved(Key key) {
        return new Key(key.petition(), vault.rewrap(key.petition(), key.wrapped()));
    }

    private Key read(String row) {
        try {
            return json.readValue(row, Key.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(List<Key> keys) {
        try {
            return json.writeValueAsString(keys);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
