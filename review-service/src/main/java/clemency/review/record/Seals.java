package clemency.review.record;

import clemency.review.record.chain.Seal;
import clemency.review.record.chain.SealWalk.SealedDay;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** The closed days in the database, and their seals. */
@ApplicationScoped
class Seals {

    /** The same number as in the database's own function, which takes it shared for each entry: "closing". */
    static final long CLOSING = 0x63_6c_6f_73_69_6e_67L;

    /** Any number that no other lock of this database has: "sealing". */
    private static final long SEALING = 0x73_65_61_6c_69_6e_67L;

    private static final String LOCK = "select 1 from pg_advisory_xact_lock(:key)";

    private static final String CLOSE = """
            insert into record_closing (day, closed_at)
            select cast(:day as date), cast(:now as timestamptz)
            where not exists (select from record_closing c where c.day >= cast(:day as date))
            on conflict do nothing""";

    // Each stands for the entries since the closed day before, which is the day before unless the service stood still.
    private static final String DAYS = """
            select cast(jsonb_build_object('day', d.day, 'entries', e.entries, 'root', encode(e.root, 'hex'),
                'seal', case when s.day is not null then jsonb_build_object('day', s.day, 'entries', s.entries,
                    'root', encode(s.root, 'hex'), 'previous', encode(s.previous, 'hex'), 'hash', encode(s.hash, 'hex')) end) as text)
            from (select c.day, lag(c.day) over (order by c.day) as before from record_closing c) d
            left join record_seal s on s.day = d.day
            cross join lateral (
                select count(*) as entries,
                    sha256(coalesce(string_agg(r.hash, '' order by r.kind collate "C", r.subject, r.sequence), '')) as root
                from record_entry r
                where r.day > coalesce(d.before, '-infinity') and r.day <= d.day) e
            where d.day > coalesce((select max(day) from record_seal where cast(:unsealed as boolean)), '-infinity')
            order by d.day""";

    private static final String LAST = """
            select cast(jsonb_build_object('day', day, 'entries', entries, 'root', encode(root, 'hex'),
                'previous', encode(previous, 'hex'), 'hash', encode(hash, 'hex')) as text)
            from record_seal order by day desc limit :rows""";

    private static final String SEAL = """
            insert into record_seal (day, entries, root, previous, hash, sealed_at)
            select s.day, s.entries, decode(s.root, 'hex'), decode(s.previous, 'hex'), decode(s.hash, 'hex'),
                cast(:now as timestamptz)
            from jsonb_to_recordset(cast(cast(:seals as text) as jsonb)) as s(
                day date, entries bigint, root text, previous text, hash text)""";

    private final Json json;

    Seals(Json json) {
        this.json = json;
    }

    /** Waits for entries that are being made, of which the day may be this one; those that come after it see it closed. */
    Uni<Boolean> close(Mutiny.StatelessSession session, LocalDate day, Instant now) {
        return lock(session, CLOSING)
                .chain(() -> session.createNativeQuery(CLOSE)
                        .setParameter("day", day)
                        .setParameter("now", now)
                        .executeUpdate())
                .map(closed -> closed == 1);
    }

    /** Until the end of the transaction nobody else seals: each seal is made after the one before it. */
    Uni<Void> alone(Mutiny.StatelessSession session) {
        return lock(session, SEALING);
    }

    /** Closed days with what is in them, in order; those alone that have no seal yet, or all. */
    Uni<List<SealedDay>> days(Mutiny.StatelessSession session, boolean unsealed) {
        var query = session.createNativeQuery(DAYS, String.class).setParameter("unsealed", unsealed);
        return json.list(query, SealedDay.class);
    }

    /** The latest, latest first. */
    Uni<List<Seal>> latest(Mutiny.StatelessSession session, int rows) {
        return json.list(session.createNativeQuery(LAST, String.class).setParameter("rows", rows), Seal.class);
    }

    Uni<Integer> keep(Mutiny.StatelessSession session, List<Seal> seals, Instant now) {
        return session.createNativeQuery(SEAL)
                .setParameter("seals", json.write(seals))
                .setParameter("now", now)
                .executeUpdate();
    }

    private static Uni<Void> lock(Mutiny.StatelessSession session, long key) {
        return session.createNativeQuery(LOCK, Integer.class)
                .setParameter("key", key)
                .getSingleResult()
                .replaceWithVoid();
    }
}
