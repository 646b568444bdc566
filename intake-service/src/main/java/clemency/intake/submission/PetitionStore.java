package clemency.intake.submission;

import clemency.messaging.Outbox;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Petitions in the database: one statement keeps a list of them, numbers them, counts them and adds their events. */
@ApplicationScoped
class PetitionStore {

    private static final String INCOMING = """
            with incoming as (
                select * from jsonb_to_recordset(cast(cast(:petitions as text) as jsonb)) as p(
                    position int, id uuid, prefix text, clemency_type text, received_on date, backdated boolean,
                    recorded_at timestamptz, tracking_hash text, external_id text, body jsonb)
            ),""";

    // Petitions over HTTP have ids that nobody had before, and no external ones.
    private static final String ALL = " unknown as (select * from incoming),";

    private static final String ONLY_UNKNOWN = """
             known as (
                select i.position, true as same from incoming i join petition p on p.id = i.id
                union all
                select i.position, p.body = i.body and (p.received_on = i.received_on or not i.backdated)
                from incoming i join petition p on p.external_id = i.external_id where p.id <> i.id
            ), unknown as (
                select * from incoming i where not exists (select from known k where k.position = i.position)
            ),""";

    // The counter rows are locked in one order by everybody; whoever holds them numbers its whole list.
    private static final String KEEP = """
             wanted as (
                select prefix, count(*) as n from unknown group by prefix
            ), locked as (
                select prefix from case_number where prefix in (select prefix from wanted) order by prefix for update
            ), taken as (
                update case_number c set next = c.next + w.n
                from wanted w join locked l using (prefix) where c.prefix = w.prefix
                returning c.prefix, c.next - w.n as first
            ), numbered as (
                select i.*, i.prefix || lpad(number, greatest(6, length(number)), '0') as case_number
                from (select unknown.*, cast(taken.first - 1
                          + row_number() over (partition by prefix order by position) as text) as number
                      from unknown join taken using (prefix)) i
            ), kept as (
                insert into petition
                    (id, case_number, clemency_type, received_on, recorded_at, tracking_hash, external_id, body)
                select id, case_number, clemency_type, received_on, recorded_at, decode(tracking_hash, 'hex'),
                    external_id, body
                from numbered
            ), counted as (
                insert into accepted as a (clemency_type, petitions)
                select clemency_type, count(*) from unknown group by clemency_type order by clemency_type
                on conflict (clemency_type) do update set petitions = a.petitions + excluded.petitions
            ), told as (
                insert into outbox (topic, key, headers, body)
                select o.topic, o.key, o.headers,
                    cast(cast(o.body as jsonb) || jsonb_build_object('caseNumber', n.case_number) as text)
                from jsonb_to_recordset(cast(cast(:outbox as text) as jsonb))
                    as o(topic text, key text, headers jsonb, body text)
                join numbered n on n.id = cast(o.key as uuid)
                order by n.case_number
            )""";

    private static final String KEEP_ALL =
            INCOMING + ALL + KEEP + " select case_number from numbered order by position";

    private static final String KEEP_UNKNOWN = INCOMING + ONLY_UNKNOWN + KEEP + """
             select case when k.position is null then 'NEW' when k.same then 'KNOWN' else 'OTHER' end
            from incoming i left join known k using (position) order by position""";

    /** Until the end of the transaction. */
    private static final String LOCK_BULK = "select 1 from pg_advisory_xact_lock(:key)";

    /** "bulk" in ASCII; the databases of services are told apart by the server. */
    private static final long BULK = 0x62756c6bL;

    private final Outbox outbox;
    private final ObjectMapper json;

    PetitionStore(Outbox outbox, ObjectMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    /** Answers the case numbers, in order. */
    Uni<List<String>> keep(Mutiny.StatelessSession session, List<Submission> submissions) {
        return texts(session, KEEP_ALL, submissions);
    }

    /**
     * Answers what became of each, in order. One list after the other: two files may bring the same external id, and
     * only a statement that begins behind the lock sees what the other one has kept.
     */
    Uni<List<Kept>> keepUnknown(Mutiny.StatelessSession session, List<Submission> submissions) {
        return session.createNativeQuery(LOCK_BULK, Integer.class)
                .setParameter("key", BULK)
                .getSingleResult()
                .chain(() -> texts(session, KEEP_UNKNOWN, submissions))
                .map(answers -> answers.stream().map(Kept::valueOf).toList());
    }

    private Uni<List<String>> texts(Mutiny.StatelessSession session, String sql, List<Submission> submissions) {
        return session.createNativeQuery(sql, String.class)
                .setParameter("petitions", rows(submissions).toString())
                .setParameter(
                        "outbox",
                        outbox.tracedRows(submissions.stream()
                                .map(submission -> new Outbox.Traced(submission.event(), submission.trace()))
                                .toList()))
                .getResultList();
    }

    private ArrayNode rows(List<Submission> submissions) {
        var rows = json.createArrayNode();
        for (var submission : submissions) {
            rows.addObject()
                    .put("position", rows.size())
                    .put("id", submission.id().toString())
                    .put("prefix", submission.prefix())
                    .put("clemency_type", submission.body().clemencyType().name())
                    .put("received_on", submission.receivedOn().toString())
                    .put("backdated", submission.backdated())
                    .put("external_id", submission.externalId())
                    .put("recorded_at", submission.recordedAt().toString())
                    .put("tracking_hash", HexFormat.of().formatHex(submission.trackingHash()))
                    .set("body", json.valueToTree(submission.body()));
        }
        return rows;
    }
}
