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

    // The counter rows are locked in one order by everybody; whoever holds them numbers its whole list.
    private static final String KEEP = """
            with incoming as (
                select * from jsonb_to_recordset(cast(cast(:petitions as text) as jsonb)) as p(
                    position int, id uuid, prefix text, clemency_type text, received_on date,
                    recorded_at timestamptz, tracking_hash text, body jsonb)
            ), wanted as (
                select prefix, count(*) as n from incoming group by prefix
            ), locked as (
                select prefix from case_number where prefix in (select prefix from wanted) order by prefix for update
            ), taken as (
                update case_number c set next = c.next + w.n
                from wanted w join locked l using (prefix) where c.prefix = w.prefix
                returning c.prefix, c.next - w.n as first
            ), numbered as (
                select i.*, i.prefix || lpad(number, greatest(6, length(number)), '0') as case_number
                from (select incoming.*, cast(taken.first - 1
                          + row_number() over (partition by prefix order by position) as text) as number
                      from incoming join taken using (prefix)) i
            ), kept as (
                insert into petition (id, case_number, clemency_type, received_on, recorded_at, tracking_hash, body)
                select id, case_number, clemency_type, received_on, recorded_at, decode(tracking_hash, 'hex'), body
                from numbered
            ), counted as (
                insert into accepted as a (clemency_type, petitions)
                select clemency_type, count(*) from incoming group by clemency_type order by clemency_type
                on conflict (clemency_type) do update set petitions = a.petitions + excluded.petitions
            ), told as (
                insert into outbox (topic, key, headers, body)
                select o.topic, o.key, o.headers,
                    cast(cast(o.body as jsonb) || jsonb_build_object('caseNumber', n.case_number) as text)
                from jsonb_to_recordset(cast(cast(:outbox as text) as jsonb))
                    as o(topic text, key text, headers jsonb, body text)
                join numbered n on n.id = cast(o.key as uuid)
                order by n.case_number
            )
            select case_number from numbered order by position""";

    private final Outbox outbox;
    private final ObjectMapper json;

    PetitionStore(Outbox outbox, ObjectMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    /** Answers the case numbers, in order. */
    Uni<List<String>> keep(Mutiny.StatelessSession session, List<Submission> submissions) {
        return session.createNativeQuery(KEEP, String.class)
                .setParameter("petitions", rows(submissions).toString())
                .setParameter("outbox", outbox.rows(submissions.stream().map(Submission::event).toList()))
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
                    .put("recorded_at", submission.recordedAt().toString())
                    .put("tracking_hash", HexFormat.of().formatHex(submission.trackingHash()))
                    .set("body", json.valueToTree(submission.body()));
        }
        return rows;
    }
}
