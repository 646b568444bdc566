package clemency.messaging;

import clemency.events.Topic;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The inbox's tables for one topic in one transaction: what was applied last, and what waits. A statement each. */
record Ledger(Topic topic, Mutiny.StatelessSession session) {

    /**
     * Locks the subjects, in the same order in every transaction, so that two consumers of a partition that is moving
     * from one to the other apply nothing twice and never deadlock. A new subject gets its row here, as it will be once its
     * arrivals are applied: nothing of it can wait, and most subjects are new.
     */
    private static final String LOCK = """
            insert into inbox_version as v (topic, subject, version)
            select cast(:topic as text), s.subject, s.version
            from json_to_recordset(cast(cast(:subjects as text) as json)) as s(subject uuid, version bigint)
            order by s.subject
            on conflict (topic, subject) do update set version = v.version
            returning cast(new.subject as text), coalesce(old.version, 0), new.version""";

    /** A statement of its own after the lock: only then does it see what the last holder of the lock has parked. */
    private static final String WAITING = """
            select cast(p.subject as text), p.version, p.record_partition, p.record_offset,
                   cast(p.headers as text), p.body
            from inbox_parked p
            join jsonb_to_recordset(cast(cast(:subjects as text) as jsonb)) as s(subject uuid) on s.subject = p.subject
            where p.topic = :topic""";

    private static final String NEXT = """
            select cast(p.subject as text), p.version, p.record_partition, p.record_offset,
                   cast(p.headers as text), p.body
            from inbox_parked p
            join inbox_version v on v.topic = p.topic and v.subject = p.subject and v.version + 1 = p.version
            where p.topic = :topic and p.subject = cast(:subject as uuid)""";

    private static final String SETTLE = """
            with moved as (
              select m.subject, m.version
              from jsonb_to_recordset(cast(cast(:moved as text) as jsonb)) as m(subject uuid, version bigint)
            ), advanced as (
              update inbox_version v set version = m.version
              from moved m where v.topic = :topic and v.subject = m.subject
            ), drained as (
              delete from inbox_parked p
              using moved m where p.topic = :topic and p.subject = m.subject and p.version <= m.version
            )
            insert into inbox_parked (topic, subject, version, record_partition, record_offset, headers, body)
            select cast(:topic as text), p.subject, p.version, p.record_partition, p.record_offset,
                   p.headers, decode(p.body, 'base64')
            from jsonb_to_recordset(cast(cast(:parked as text) as jsonb))
              as p(subject uuid, version bigint, record_partition integer, record_offset bigint,
                   headers jsonb, body text)
            on conflict do nothing""";

    private static final String REMOVE = """
            delete from inbox_parked
            where topic = :topic and subject = cast(:subject as uuid) and version = :version""";

    /**
     * What is known of subjects that are locked.
     *
     * @param last the last version that was applied, 0 where there is none
     * @param written what their rows say already
     */
    record Known(Map<UUID, Long> last, Map<UUID, Long> written) {}

    /**
     * Locks until the transaction ends.
     *
     * @param ifNew the last version of each subject once its arrivals are applied, if none was before
     */
    Uni<Known> lock(Map<UUID, Long> ifNew) {
        return rows(LOCK, versions(ifNew)).map(rows -> {
            var known = new Known(new HashMap<>(), new HashMap<>());
            for (var row : rows) {
                var subject = UUID.fromString((String) row[0]);
                known.last().put(subject, ((Number) row[1]).longValue());
                known.written().put(subject, ((Number) row[2]).longValue());
            }
            return known;
        });
    }

    Uni<List<Parked>> waiting(Set<UUID> subjects) {
        var list = new JsonArray();
        subjects.forEach(subject -> list.add(new JsonObject().put("subject", subject.toString())));
        return rows(WAITING, list).map(this::parked);
    }

    /** The parked record whose turn it is, if there is one. */
    Uni<List<Parked>> next(UUID subject) {
        return session.createNativeQuery(NEXT, Object[].class)
                .setParameter("topic", topic.topicName())
                .setParameter("subject", subject.toString())
                .getResultList()
                .map(this::parked);
    }

    /** Keeps what was decided, as far as it is not written yet. */
    Uni<Void> settle(Sorted sorted, Known known) {
        var moved = new HashMap<>(sorted.moved());
        moved.entrySet().removeAll(known.written().entrySet());
        if (moved.isEmpty() && sorted.park().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var parked = new JsonArray();
        sorted.park().forEach(arrival -> parked.add(row(arrival)));
        return session.createNativeQuery(SETTLE)
                .setParameter("topic", topic.topicName())
                .setParameter("moved", versions(moved).encode())
                .setParameter("parked", parked.encode())
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Void> remove(Parked parked) {
        return session.createNativeQuery(REMOVE)
                .setParameter("topic", topic.topicName())
                .setParameter("subject", parked.subject().toString())
                .setParameter("version", parked.version())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static JsonArray versions(Map<UUID, Long> versions) {
        var list = new JsonArray();
        versions.forEach((subject, version) ->
                list.add(new JsonObject().put("subject", subject.toString()).put("version", version)));
        return list;
    }

    private Uni<List<Object[]>> rows(String sql, JsonArray subjects) {
        return session.createNativeQuery(sql, Object[].class)
                .setParameter("topic", topic.topicName())
                .setParameter("subjects", subjects.encode())
                .getResultList();
    }

    private List<Parked> parked(List<Object[]> rows) {
        return rows.stream().map(row -> Parked.of(topic.topicName(), row)).toList();
    }

    private static JsonObject row(Arrival arrival) {
        var headers = new JsonObject();
        arrival.headers().forEach(headers::put);
        return new JsonObject()
                .put("subject", arrival.event().subject().toString())
                .put("version", arrival.event().version())
                .put("record_partition", arrival.origin().partition())
                .put("record_offset", arrival.origin().offset())
                .put("headers", headers)
                .put("body", Base64.getEncoder().encodeToString(arrival.body()));
    }
}
