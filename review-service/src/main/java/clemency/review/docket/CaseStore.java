package clemency.review.docket;

import clemency.messaging.RowArray;
import clemency.review.casework.CaseFile;
import clemency.review.casework.Sitting;
import clemency.review.record.RecordBook;
import clemency.review.record.chain.Chains;
import clemency.review.record.chain.Kind;
import clemency.review.record.chain.Subject;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Cases in the database, always many at a time: one statement to read them, one to write all that follows. */
@ApplicationScoped
class CaseStore {

    // Each by its key, one after the other: a plan that was made while there were few cases would else read all of
    // them,
    // for each of the list.
    private static final String EACH = """
            select cast(row_to_json(c) as text)
            from (select distinct cast(i as uuid) as petition
                  from jsonb_array_elements_text(cast(cast(:petitions as text) as jsonb)) as i order by 1) wanted
            cross join lateral (select * from clemency_case k where k.petition = wanted.petition %s) c""";

    private static final String LOOK = EACH.formatted("offset 0");

    // Locked in one order by everybody, so that two lists that overlap wait for each other and don't deadlock.
    private static final String LOAD = EACH.formatted("for update");

    private static final String OPENED = """
            opened as (
                insert into clemency_case (petition, case_number, clemency_type, programme, received_on,
                    district, offence_category, sentence_kind, screening, victims, state, papers, on_hold,
                    acts_on, presumed_on, referral_due_on, notice_due, reversals, since, reviews_version, grants_version,
                    record_sequence, record_hash)
                select petition, case_number, clemency_type, programme, received_on,
                    district, offence_category, sentence_kind, screening, victims, state, papers, on_hold,
                    acts_on, presumed_on, referral_due_on, notice_due, reversals, since, reviews_version, grants_version,
                    record_sequence, record_hash
                from r where expected = 0
                returning 1
            ),
            """;

    private static final String CHANGED = """
            changed as (
                update clemency_case c
                set state = r.state, papers = r.papers, on_hold = r.on_hold, acts_on = r.acts_on,
                    presumed_on = r.presumed_on, referral_due_on = r.referral_due_on, notice_due = r.notice_due,
                    reversals = r.reversals, since = r.since,
                    reviews_version = r.reviews_version, grants_version = r.grants_version,
                    record_sequence = r.record_sequence, record_hash = r.record_hash
                from r
                -- An array: of a list the planner thinks that it is long, and rather reads all cases.
                where r.expected > 0 and c.petition = r.petition and c.petition = any(array(select petition from r))
                  and c.reviews_version + c.grants_version = r.expected
                returning 1
            ),
            """;

    // A statement by itself: with it everything is written or nothing, in a transaction of somebody's or without one.
    private static final String SAVE = """
            with r as (
                %s
            ), e as (
                select * from unnest(cast(cast(:events as text) as case_event_row[]))
            ), %slogged as (
                insert into case_event (petition, sequence, type, body, actor, roles, recorded_at)
                select petition, sequence, type, cast(body as jsonb), actor, roles, recorded_at from e
            ), recorded as (
            """ + RecordBook.INSERT + """
            ), told as (
                insert into outbox (topic, key, headers, body) select topic, cast(petition as text), headers, body from e
            ) select all_or_none(%s, cast(:wanted as bigint))""";

    private static final String COUNT_OPENED = "(select count(*) from opened)";
    private static final String COUNT_CHANGED = "(select count(*) from changed)";
    private static final String ROWS = "select * from unnest(cast(cast(:cases as text) as case_row[]))";

    // Locked in the same order as above: an update by itself locks them as it comes across them.
    private static final String LOCKED_ROWS = """
            select n.* from unnest(cast(cast(:cases as text) as case_row[])) n
                join clemency_case c on c.petition = n.petition order by n.petition for update of c""";

    private static final String OPEN = SAVE.formatted(ROWS, OPENED, COUNT_OPENED);
    private static final String CHANGE = SAVE.formatted(ROWS, CHANGED, COUNT_CHANGED);
    private static final String CHANGE_UNLOCKED = SAVE.formatted(LOCKED_ROWS, CHANGED, COUNT_CHANGED);
    private static final String OPEN_AND_CHANGE =
            SAVE.formatted(ROWS, OPENED + CHANGED, COUNT_OPENED + " + " + COUNT_CHANGED);

    private static final String SUPPLEMENT = """
            update clemency_case c set supplemented_on = greatest(c.supplemented_on, s.supplemented_on)
            from (select subject, max(occurred_on) as supplemented_on
                  from jsonb_to_recordset(cast(cast(:supplements as text) as jsonb)) as s(subject uuid, occurred_on date)
                  group by subject) s
            where c.petition = s.subject""";

    private final Rows rows;
    private final RecordBook record;

    CaseStore(Rows rows, RecordBook record) {
        this.rows = rows;
        this.record = record;
    }

    /** Locks the cases until the end of the transaction; those that don't exist are missing from the answer. */
    Uni<Loaded> load(Mutiny.StatelessSession session, Collection<UUID> petitions) {
        return read(session, LOAD, petitions);
    }

    /** The same without a lock. */
    Uni<Loaded> look(Mutiny.StatelessSession session, Collection<UUID> petitions) {
        return read(session, LOOK, petitions);
    }

    private Uni<Loaded> read(Mutiny.StatelessSession session, String sql, Collection<UUID> petitions) {
        var query = session.createNativeQuery(sql, String.class).setParameter("petitions", rows.write(petitions));
        return rows.list(query, CaseRow.class).map(Loaded::new);
    }

    /** Of a case that is not open yet there is nothing to note: an inbox tells what belongs to a petition in order. */
    Uni<Void> supplement(Mutiny.StatelessSession session, List<SupplementRow> supplements) {
        return session.createNativeQuery(SUPPLEMENT)
                .setParameter("supplements", rows.write(supplements))
                .executeUpdate()
                .replaceWithVoid();
    }

    /**
     * Fails, and writes nothing, where a case is no longer as it was loaded: with a serialization failure, or by its key where
     * somebody opened it meanwhile.
     *
     * @param also null where nothing else is to be written
     */
    Uni<Void> save(Mutiny.StatelessSession session, Written written, Also also) {
        var statement = statement(written.changes().values());
        if (also == null) {
            return write(session, statement, written).getSingleResult().replaceWithVoid();
        }
        var both = "with also as (" + also.insert() + "), " + statement.substring("with ".length());
        return write(session, both, written)
                .setParameter(also.parameter(), also.rows())
                .getSingleResult()
                .replaceWithVoid();
    }

    /** The same of cases that were opened before and are not locked. */
    Uni<Void> saveUnlocked(Mutiny.StatelessSession session, Written written) {
        return write(session, CHANGE_UNLOCKED, written).getSingleResult().replaceWithVoid();
    }

    private Mutiny.SelectionQuery<Long> write(Mutiny.StatelessSession session, String statement, Written written) {
        var heads = written.changes().values().stream()
                .map(Sitting.Change::file)
                .collect(Collectors.toMap(CaseStore::subject, CaseFile::recorded));
        var chains = record.chain(written.entries(), heads);
        return session.createNativeQuery(statement, Long.class)
                .setParameter("cases", caseRows(written.changes(), chains))
                .setParameter("events", eventRows(written.log()))
                .setParameter("record", record.rows(chains))
                .setParameter("wanted", written.changes().size());
    }

    /** Each with no more in it than it needs: the database prepares all tables and indexes of a statement, used or not. */
    private static String statement(Collection<Sitting.Change> changes) {
        if (changes.stream().allMatch(Sitting.Change::opens)) {
            return OPEN;
        }
        return changes.stream().anyMatch(Sitting.Change::opens) ? OPEN_AND_CHANGE : CHANGE;
    }

    private String caseRows(Map<UUID, Sitting.Change> changes, Chains chains) {
        var array = new RowArray();
        for (var change : changes.values()) {
            var row = CaseRow.of(change, chains.heads().get(subject(change.file())));
            array.add(row.fields(rows));
        }
        return array.finished();
    }

    private static String eventRows(List<EventRow> log) {
        var array = new RowArray();
        log.forEach(event -> array.add(event.fields()));
        return array.finished();
    }

    private static Subject subject(CaseFile file) {
        return new Subject(Kind.CASE, file.petition().id());
    }
}
