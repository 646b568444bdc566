package clemency.review.grant;

import clemency.events.Envelope;
import clemency.messaging.Outbox;
import clemency.review.docket.Rows;
import clemency.review.grant.register.Identity;
import clemency.review.grant.register.PublishedGrant;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** The register in the database: one statement to read many grants, one to write all that follows. */
@ApplicationScoped
class GrantStore {

    /** Any number that no other lock of this database has. */
    private static final long LOCK_KEY = 0x67_72_61_6e_74L;

    private static final String LOCK = "select 1 from pg_advisory_xact_lock(:key)";

    private static final String LOAD = """
            select cast(to_jsonb(g) as text) from published_grant g
            where identity in (
                select i from jsonb_array_elements_text(cast(cast(:identities as text) as jsonb)) as i)
            order by id for update""";

    private static final String ONE = """
            select cast(to_jsonb(g) as text) from published_grant g where id = :id for update""";

    private static final String SAVE = """
            with kept as (
                insert into published_grant (id, identity, version, granted_on, clemency_type, recipient,
                    district_and_sentencing_date, offense, sentence, terms, understood, declined_on, recorded_at)
                select id, identity, version, granted_on, clemency_type, recipient,
                    district_and_sentencing_date, offense, sentence, terms, understood, declined_on, recorded_at
                from jsonb_to_recordset(cast(cast(:grants as text) as jsonb)) as r(
                    id uuid, identity text, version bigint, granted_on date, clemency_type text, recipient text,
                    district_and_sentencing_date text, offense text, sentence text, terms text, understood jsonb,
                    declined_on date, recorded_at timestamptz)
                on conflict (identity) do update
                set version = excluded.version, recipient = excluded.recipient,
                    district_and_sentencing_date = excluded.district_and_sentencing_date,
                    offense = excluded.offense, sentence = excluded.sentence, terms = excluded.terms,
                    understood = excluded.understood, declined_on = excluded.declined_on,
                    recorded_at = excluded.recorded_at
                where published_grant.id = excluded.id and published_grant.version < excluded.version
                returning 1
            ), logged as (
                insert into published_grant_event (published_grant, version, type, body, record, actor, roles, recorded_at)
                select published_grant, version, type, body, record, actor, roles, recorded_at
                from jsonb_to_recordset(cast(cast(:log as text) as jsonb)) as e(
                    published_grant uuid, version bigint, type text, body jsonb, record jsonb, actor text, roles text,
                    recorded_at timestamptz)
            ), told as (
            """ + Outbox.INSERT + """
            ) select count(*) from kept""";

    private final Rows rows;
    private final Outbox outbox;

    GrantStore(Rows rows, Outbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    /** Until the end of the transaction nobody else enters new grants: what is missing now is still missing then. */
    Uni<Void> lock(Mutiny.StatelessSession session) {
        return session.createNativeQuery(LOCK, Integer.class)
                .setParameter("key", LOCK_KEY)
                .getSingleResult()
                .replaceWithVoid();
    }

    /** Locks the grants too; those that are not on the register are missing from the answer. */
    Uni<Map<Identity, PublishedGrant>> load(Mutiny.StatelessSession session, Collection<Identity> identities) {
        var keys = identities.stream().map(Identity::key).toList();
        var query = session.createNativeQuery(LOAD, String.class).setParameter("identities", rows.write(keys));
        return rows.list(query, GrantRow.class)
                .map(found ->
                        found.stream().collect(Collectors.toMap(row -> new Identity(row.identity()), GrantRow::grant)));
    }

    /** Null where there is none; locked until the end of the transaction. */
    Uni<PublishedGrant> load(Mutiny.StatelessSession session, UUID id) {
        return session.createNativeQuery(ONE, String.class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .map(row -> row == null ? null : rows.read(row, GrantRow.class).grant());
    }

    Uni<Void> save(Mutiny.StatelessSession session, List<GrantRow> grants, List<ToldRow> log, List<Envelope> events) {
        return session.createNativeQuery(SAVE, Long.class)
                .setParameter("grants", rows.write(grants))
                .setParameter("log", rows.write(log))
                .setParameter("outbox", outbox.rows(events))
                .getSingleResult()
                .invoke(kept -> {
                    if (kept != grants.size()) {
                        throw new IllegalStateException("a grant changed although it was locked");
                    }
                })
                .replaceWithVoid();
    }
}
