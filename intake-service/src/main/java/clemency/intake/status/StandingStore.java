package clemency.intake.status;

import clemency.events.Envelope;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Petitions and their public steps in the database. */
@ApplicationScoped
public class StandingStore {

    /** A petition as it is found. */
    public record Found(
            UUID id, String caseNumber, String clemencyType, LocalDate receivedOn, List<Standing.Step> steps) {

        public Standing standing() {
            return Standing.of(caseNumber, clemencyType, receivedOn, steps);
        }
    }

    private static final String SELECT = """
            select cast(json_build_object('id', p.id, 'caseNumber', p.case_number, 'clemencyType', p.clemency_type,
                'receivedOn', p.received_on,
                'steps', coalesce((select json_agg(json_build_object('status', s.step, 'on', s.occurred_on)
                                                   order by s.recorded_at, s.step)
                                   from petition_step s where s.petition = p.id), '[]')) as text)
            from petition p where\s""";

    // A scalar subquery each, as in PetitionStore: a look into the index, whatever the planner thinks of the list.
    private static final String BY_HASHES = "select coalesce((" + SELECT + """
            p.tracking_hash = decode(h.hash, 'base64')), '')
            from jsonb_array_elements_text(cast(cast(:hashes as text) as jsonb)) with ordinality as h(hash, position)
            order by h.position""";

    private static final String BY_ID = SELECT + "p.id = :id";
    private static final String BY_CASE_NUMBER = SELECT + "p.case_number = :number";

    // A grant without petition is on the same topic, and is nobody's step.
    private static final String ADD = """
            insert into petition_step (petition, recorded_at, step, occurred_on)
            select s.petition, s.recorded_at, s.step, s.occurred_on
            from jsonb_to_recordset(cast(cast(:steps as text) as jsonb))
                as s(petition uuid, recorded_at timestamptz, step text, occurred_on date)
            where (select true from petition p where p.id = s.petition)
            on conflict do nothing""";

    // Whoever destroys the petition at this moment waits, or is waited for: no code is left for what is gone. A request
    // that
    // comes again would be told the old code.
    private static final String REPLACE_CODE = """
            with readable as (
                select petition from petition_key where petition = :id for key share
            ), replaced as (
                update petition set tracking_hash = :hash where id in (select petition from readable) returning id
            ), forgotten as (
                delete from request_key where petition in (select id from replaced)
            )
            select case when exists (select from replaced) then 'REPLACED'
                        when exists (select from petition where id = :id) then 'DESTROYED'
                        else 'UNKNOWN' end""";

    /** What became of a tracking code that was to be replaced. */
    enum Replacement {
        REPLACED,
        /** There is nothing left to be told about it. */
        DESTROYED,
        UNKNOWN
    }

    private final ObjectMapper json;

    StandingStore(ObjectMapper json) {
        this.json = json;
    }

    /** By their tracking hashes, in order; none where there is none. */
    Uni<List<Optional<Found>>> byHashes(Mutiny.StatelessSession session, List<byte[]> hashes) {
        var texts = json.createArrayNode();
        hashes.forEach(texts::add);
        return session.createNativeQuery(BY_HASHES, String.class)
                .setParameter("hashes", texts.toString())
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> row.isEmpty() ? Optional.<Found>empty() : Optional.of(read(row)))
                        .toList());
    }

    /** Null where there is none. */
    public Uni<Found> byId(Mutiny.StatelessSession session, UUID id) {
        return one(session.createNativeQuery(BY_ID, String.class).setParameter("id", id));
    }

    /** Null where there is none. */
    Uni<Found> byCaseNumber(Mutiny.StatelessSession session, String number) {
        return one(session.createNativeQuery(BY_CASE_NUMBER, String.class).setParameter("number", number));
    }

    /** The petition is found by this hash from now on, and by no other. */
    Uni<Replacement> replaceCode(Mutiny.StatelessSession session, UUID id, byte[] hash) {
        return session.createNativeQuery(REPLACE_CODE, String.class)
                .setParameter("id", id)
                .setParameter("hash", hash)
                .getSingleResult()
                .map(Replacement::valueOf);
    }

    /** Adds what is public of these events; the same again changes nothing. */
    public Uni<Void> add(Mutiny.StatelessSession session, List<Envelope> events) {
        var steps = json.createArrayNode();
        for (var event : events) {
            PublicStep.of(event.event())
                    .ifPresent(step -> steps.addObject()
                            .put("petition", event.subject().toString())
                            .put("recorded_at", event.recordedAt().toString())
                            .put("step", step.name())
                            .put("occurred_on", event.occurredOn().toString()));
        }
        return steps.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(ADD)
                        .setParameter("steps", steps.toString())
                        .executeUpdate()
                        .replaceWithVoid();
    }

    private Uni<Found> one(Mutiny.SelectionQuery<String> query) {
        return query.getSingleResultOrNull().onItem().ifNotNull().transform(this::read);
    }

    private Found read(String row) {
        try {
            return json.readValue(row, Found.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
