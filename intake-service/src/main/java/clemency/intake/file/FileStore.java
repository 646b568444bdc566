package clemency.intake.file;

import clemency.intake.retention.Hold;
import clemency.intake.screening.Screening;
import clemency.intake.screening.rules.Duplicate;
import clemency.intake.submission.PetitionKeys;
import clemency.intake.submission.Sealing;
import clemency.vault.DataKey;
import clemency.vault.Vault;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads petitions and opens them. */
@ApplicationScoped
class FileStore {

    private static final String FILE = """
            select cast(jsonb_build_object('id', p.id, 'caseNumber', p.case_number, 'receivedOn', p.received_on,
                'duplicate', coalesce((select true from petition t where t.register_hash = p.register_hash
                        and t.clemency_type = p.clemency_type and t.id <> p.id
                        and (t.recorded_at, t.id) < (p.recorded_at, p.id)
                        and not exists (select from petition_step s
                                        where s.petition = t.id and s.step in ('GRANTED', 'DENIED', 'CLOSED'))
                    limit 1), false),
                'hold', (select jsonb_build_object('reason', h.reason, 'placedBy', h.placed_by, 'placedAt', h.placed_at)
                         from petition_hold h where h.petition = p.id),
                'body', encode(p.body, 'base64'), 'key', encode(k.wrapped, 'base64'),
                'changes', coalesce((select jsonb_agg(jsonb_build_object('kind', c.kind, 'on', c.occurred_on,
                                         'body', encode(c.body, 'base64')) order by c.version)
                                     from petition_change c where c.petition = p.id), '[]')) as text)
            from petition p left join petition_key k on k.petition = p.id where p.id = :id""";

    private static final String FOUND = """
            select cast(jsonb_build_object('id', p.id, 'caseNumber', p.case_number, 'clemencyType', p.clemency_type,
                'receivedOn', p.received_on) as text)
            from petition p""";

    private static final String OF_REGISTER_NUMBER =
            FOUND + " where p.register_hash = :hash order by p.received_on desc, p.case_number desc limit 100";

    private static final String OF_CASE_NUMBER = FOUND + " where p.case_number = :number";

    /** A petition as it is kept. */
    record Row(
            UUID id,
            String caseNumber,
            LocalDate receivedOn,
            boolean duplicate,
            Hold hold,
            byte[] body,
            byte[] key,
            List<ChangeRow> changes) {}

    record ChangeRow(String kind, LocalDate on, byte[] body) {}

    /** A petition that was looked for. */
    record Found(UUID id, String caseNumber, String clemencyType, LocalDate receivedOn) {}

    /** What a change says, whatever its kind. */
    private record Said(String text, Contact contact) {}

    private static final Said NOTHING = new Said(null, null);

    private final Sealing sealing;
    private final Vault vault;
    private final Screening screening;
    private final ObjectMapper json;

    FileStore(Sealing sealing, Vault vault, Screening screening, ObjectMapper json) {
        this.sealing = sealing;
        this.vault = vault;
        this.screening = screening;
        this.json = json;
    }

    /** Null where there is no such petition; fails with a problem of status 409 where its key was destroyed. */
    Uni<PetitionFile> file(Mutiny.StatelessSession session, UUID id) {
        return session.createNativeQuery(FILE, String.class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .onItem()
                .ifNotNull()
                .transform(row -> opened(read(row, Row.class)));
    }

    /** The latest 100. */
    Uni<List<Found>> ofRegisterNumber(Mutiny.StatelessSession session, String number) {
        return session.createNativeQuery(OF_REGISTER_NUMBER, String.class)
                .setParameter("hash", sealing.registerHash(number))
                .getResultList()
                .map(this::found);
    }

    /** One, or none. */
    Uni<List<Found>> ofCaseNumber(Mutiny.StatelessSession session, String number) {
        return session.createNativeQuery(OF_CASE_NUMBER, String.class)
                .setParameter("number", number)
                .getResultList()
                .map(this::found);
    }

    private List<Found> found(List<String> rows) {
        return rows.stream().map(row -> read(row, Found.class)).toList();
    }

    private PetitionFile opened(Row row) {
        if (row.key() == null) {
            throw PetitionKeys.destroyed();
        }
        var key = vault.open(row.id(), row.key());
        var later = row.changes().stream().map(change -> later(key, change)).toList();
        var petition = sealing.open(key, row.body());
        var found = Stream.concat(
                screening.of(petition, row.receivedOn()).stream(),
                row.duplicate() ? Stream.of(Duplicate.flag()) : Stream.empty());
        return PetitionFile.of(
                row.id(), row.caseNumber(), row.receivedOn(), row.hold(), petition, found.toList(), later);
    }

    private PetitionFile.Later later(DataKey key, ChangeRow change) {
        var said = change.body() == null ? NOTHING : said(key.open(change.body(), PetitionKeys.CHANGE));
        return new PetitionFile.Later(change.kind(), change.on(), said.text(), said.contact());
    }

    private Said said(byte[] plain) {
        try {
            return json.readValue(plain, Said.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(String row, Class<T> type) {
        try {
            return json.readValue(row, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
