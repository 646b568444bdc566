package clemency.intake.submission;

import clemency.intake.screening.rules.Duplicate;
import clemency.messaging.Outbox;
import clemency.messaging.Outgoing;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Petitions in the database: one statement keeps a list of them, numbers them, counts them and adds their events. */
@ApplicationScoped
class PetitionStore {

    static final String INCOMING = """
            with incoming as (
                select p.ordinality as position, p.id, p.prefix, p.clemency_type, p.received_on, p.backdated, p.recorded_at,
                    decode(p.tracking_hash, 'base64') as tracking_hash, decode(p.body, 'base64') as body,
                    decode(p.body_hash, 'base64') as body_hash, decode(p.register_hash, 'base64') as register_hash,
                    decode(p.external_hash, 'base64') as external_hash, decode(p.key, 'base64') as key, p.office_key,
                    decode(p.request_hash, 'base64') as request_hash, decode(p.code, 'base64') as code, p.expires_at,
                    p.event
                from rows from (jsonb_to_recordset(cast(cast(:petitions as text) as jsonb)) as (
                    id uuid, prefix text, clemency_type text, received_on date, backdated boolean,
                    recorded_at timestamptz, tracking_hash text, body text, body_hash text, register_hash text,
                    external_hash text, key text, office_key int, request_hash text, code text,
                    expires_at timestamptz, event jsonb)) with ordinality as p
            ),""";

    // Petitions over HTTP have ids that nobody had before, and no external ones. Of requests with the same key the
    // first one is kept, whether the others are in this list or in another transaction, for whose end the key waits.
    // One whose
    // time has run out is as good as forgotten.
    private static final String ONLY_FIRST_REQUESTS = """
             claimed as (
                insert into request_key as r (hash, body_hash, petition, code, expires_at)
                select distinct on (request_hash) request_hash, body_hash, id, code, expires_at
                from incoming where request_hash is not null order by request_hash, position
                on conflict (hash) do update set body_hash = excluded.body_hash, petition = excluded.petition,
                    code = excluded.code, expires_at = excluded.expires_at
                where r.expires_at <= (select max(recorded_at) from incoming)
                returning petition
            ), unknown as (
                select * from incoming i where request_hash is null or i.id in (select petition from claimed)
            ),""";

    // Plans are kept, and one for a table of ten rows reads it whole. So the table is asked by scalar subqueries, which
    // no join can take in, and enable_seqscan is off: each is a look into an index.
    // What has the id of a line was kept under an attempt whose answer was lost.
    private static final String OWN = "(select 'OWN' from petition p where p.id = i.id)";

    private static final String KNOWN = known(OWN, before("petition k where k.external_hash = i.external_hash"));

    private static final String ONLY_UNKNOWN = KNOWN + ", unknown as (select * from known where known is null),";

    // Twins are probable duplicates: the same register number asks for the same while the first is still pending.
    private static final String KEEP = """
             wanted as (
                select prefix, count(*) as n from unknown group by prefix
            ), taken as (
                update case_number c set next = c.next + w.n from wanted w where c.prefix = w.prefix
                returning c.prefix, c.next - w.n as first
            ), numbered as (
                select i.*, i.prefix || lpad(number, greatest(6, length(number)), '0') as case_number,
                    i.register_hash is not null and (nth > 1 or coalesce(
                        (select true from petition p
                         where p.register_hash = i.register_hash and p.clemency_type = i.clemency_type
                           and not exists (select from petition_step s
                                           where s.petition = p.id and s.step in ('GRANTED', 'DENIED', 'CLOSED'))
                         limit 1), false)) as twin
                from (select unknown.*,
                          row_number() over (partition by register_hash, clemency_type order by position) as nth,
                          cast(taken.first - 1
                              + row_number() over (partition by prefix order by position) as text) as number
                      from unknown join taken using (prefix)) i
            ), kept as (
                insert into petition (id, case_number, clemency_type, received_on, recorded_at, tracking_hash,
                    external_hash, register_hash, body, body_hash)
                select id, case_number, clemency_type, received_on, recorded_at, tracking_hash,
                    external_hash, register_hash, body, body_hash
                from numbered
            ), locked_away as (
                insert into petition_key (petition, office_key, wrapped) select id, office_key, key from numbered
            ), counted as (
                insert into accepted as a (clemency_type, petitions)
                select clemency_type, count(*) from unknown group by clemency_type order by clemency_type
                on conflict (clemency_type) do update set petitions = a.petitions + excluded.petitions
            ), told as (
                insert into outbox (topic, key, headers, body)
                select event ->> 'topic', event ->> 'key', event -> 'headers',
                    cast(body || jsonb_build_object('caseNumber', case_number)
                        || case when not twin then '{}'
                           else jsonb_build_object('screening', body -> 'screening'
                               || jsonb_build_array(cast(cast(:twin as text) as jsonb))) end as text)
                from (select event, case_number, twin, cast(event ->> 'body' as jsonb) as body from numbered) n
                order by case_number
            )""";

    private static final String KEEP_ALL = INCOMING + ONLY_FIRST_REQUESTS + KEEP + """
             select coalesce(n.case_number, '') from incoming i left join numbered n using (position)
            order by position""";

    static final String WHICH = """
             select case when known is null or known = 'OWN' then 'NEW' else known end
            from known order by position""";

    private static final String KEEP_UNKNOWN = INCOMING + ONLY_UNKNOWN + KEEP + WHICH;

    // In one order by everybody. Whoever holds the counters numbers its whole list, and the statement that comes behind
    // the lock sees all that was numbered before.
    private static final String LOCK_COUNTERS = """
            select prefix from case_number
            where prefix in (select jsonb_array_elements_text(cast(cast(:prefixes as text) as jsonb)))
            order by prefix for update""";

    /** Until the end of the transaction. */
    private static final String LOCK_BULK = "select 1 from pg_advisory_xact_lock(:key)";

    /** "bulk" in ASCII; the databases of services are told apart by the server. */
    private static final long BULK = 0x62756c6bL;

    private final Outbox outbox;
    private final ObjectMapper json;
    private final String twin;

    PetitionStore(Outbox outbox, ObjectMapper json) {
        this.outbox = outbox;
        this.json = json;
        this.twin = json.valueToTree(Duplicate.told()).toString();
    }

    /** The row of a petition, with its event. Made before the transaction: others wait for its locks. */
    ReadyPetition ready(Submission submission) {
        var row = json.createObjectNode()
                .put("id", submission.id().toString())
                .put("prefix", submission.prefix())
                .put("clemency_type", submission.body().clemencyType().name())
                .put("received_on", submission.receivedOn().toString())
                .put("backdated", submission.backdated())
                .put("recorded_at", submission.recordedAt().toString())
                .put("tracking_hash", submission.trackingHash())
                .putRawValue("event", new RawValue(outbox.row(Outgoing.of(submission.event(), submission.trace()))));
        addSealed(row, submission.sealed());
        if (submission.requestKey() != null) {
            row.put("request_hash", submission.requestKey().hash())
                    .put("expires_at", submission.requestKey().expiresAt().toString());
        }
        return new ReadyPetition(submission.prefix(), submission.sealed().line(), text(row));
    }

    private String text(ObjectNode row) {
        try {
            return json.writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers the case numbers, in order; none where the same request was kept before. */
    Uni<List<Optional<String>>> keep(Mutiny.StatelessSession session, List<ReadyPetition> petitions) {
        return kept(session, KEEP_ALL, petitions)
                .map(numbers -> numbers.stream()
                        .map(number -> number.isEmpty() ? Optional.<String>empty() : Optional.of(number))
                        .toList());
    }

    /**
     * Answers what became of each, in order. One list after the other: two files may bring the same external id, and
     * only a statement that begins behind the lock sees what the other one has kept.
     */
    Uni<List<Kept>> keepUnknown(Mutiny.StatelessSession session, List<ReadyPetition> petitions) {
        return session.createNativeQuery(LOCK_BULK, Integer.class)
                .setParameter("key", BULK)
                .getSingleResult()
                .chain(() -> kept(session, KEEP_UNKNOWN, petitions))
                .map(answers -> answers.stream().map(Kept::valueOf).toList());
    }

    private Uni<List<String>> kept(Mutiny.StatelessSession session, String sql, List<ReadyPetition> petitions) {
        var rows = ReadyPetition.rows(petitions);
        return session.createNativeQuery(LOCK_COUNTERS, String.class)
                .setParameter("prefixes", ReadyPetition.prefixes(petitions))
                .getResultList()
                .chain(() -> session.createNativeQuery(sql, String.class)
                        .setParameter("petitions", rows)
                        .setParameter("twin", twin)
                        .getResultList());
    }

    /** Jackson writes bytes as base64, and none as null. */
    private static void addSealed(ObjectNode row, Sealed sealed) {
        var _ = row.put("body", sealed.body())
                .put("body_hash", sealed.bodyHash())
                .put("register_hash", sealed.registerHash())
                .put("external_hash", sealed.externalHash())
                .put("key", sealed.key())
                .put("office_key", sealed.officeKey())
                .put("code", sealed.code());
    }

    /** @param rows where lines that came before are known by their names, as {@code k} */
    static String before(String rows) {
        return """
                (select case when k.body_hash = i.body_hash and (k.received_on = i.received_on or not i.backdated)
                    then 'KNOWN' else 'OTHER' end from %s)""".formatted(rows);
    }

    /** @param ways to find out what is known of a line; the first that finds something counts */
    static String known(String... ways) {
        return " known as (select i.*, coalesce(" + String.join(", ", ways) + ") as known from incoming i)";
    }
}
