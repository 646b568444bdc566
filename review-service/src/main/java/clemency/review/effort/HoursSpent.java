package clemency.review.effort;

import clemency.http.ProblemException;
import clemency.http.Problems;
import clemency.http.Violation;
import clemency.review.casework.CaseStatus;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
import clemency.review.docket.Rows;
import clemency.review.effort.hours.Entry;
import clemency.review.effort.hours.Stage;
import clemency.review.effort.hours.Timesheet;
import clemency.review.record.chain.Kind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** Hours really spent, in the database. */
@ApplicationScoped
class HoursSpent {

    // The sums of an attorney's day are then still true when the entry is added to them.
    private static final String LOCK = "select cast(id as text) from attorney where id = :attorney for update";

    private static final String ASK = """
            select cast(jsonb_build_object(
                'receivedOn', (select received_on from clemency_case where petition = :petition),
                'presence', (select presence from attorney_standing(cast(:workedOn as date)) where attorney = :attorney),
                'onThatDay', (select coalesce(sum(hours), 0) from case_hours
                              where attorney = :attorney and worked_on = :workedOn),
                'onThatPart', (select coalesce(sum(hours), 0) from case_hours
                               where petition = :petition and attorney = :attorney and stage = :stage)) as text)""";

    private static final String ADD = """
            insert into case_hours (id, petition, stage, attorney, worked_on, hours, actor, roles, recorded_at)
            values (:id, :petition, :stage, :attorney, :workedOn, :hours, :actor, :roles, :recordedAt)
            on conflict do nothing""";

    private static final String COLUMNS = """
            select cast(jsonb_build_object('id', id, 'petition', petition, 'stage', stage, 'attorney', attorney,
                'workedOn', worked_on, 'hours', hours) as text) from case_hours""";

    private static final String KEPT = COLUMNS + " where id = :id";
    private static final String OF_CASE = COLUMNS + " where petition = :petition order by worked_on, recorded_at, id";

    private static final String OF_DONE_CASES = """
            select cast(jsonb_build_object('stage', h.stage, 'clemencyType', c.clemency_type,
                'programme', c.programme, 'sentenceKind', c.sentence_kind,
                'cases', count(*), 'hours', sum(h.hours)) as text)
            from (select petition, stage, sum(hours) as hours from case_hours group by petition, stage) h
            join clemency_case c on c.petition = h.petition
            where c.status in (
                select jsonb_array_elements_text(cast(cast(:statuses as text) as jsonb)))
            group by h.stage, c.clemency_type, c.programme, c.sentence_kind""";

    private final Docket docket;
    private final Rows rows;
    private final Clock clock;

    HoursSpent(Docket docket, Rows rows, Clock clock) {
        this.docket = docket;
        this.rows = rows;
        this.clock = clock;
    }

    /** Adds it once; the same id with something else in it is refused. */
    Uni<Void> enter(Mutiny.StatelessSession session, Entry entry, LocalDate today, Actor actor) {
        return session.createNativeQuery(LOCK, String.class)
                .setParameter("attorney", entry.attorney())
                .getSingleResultOrNull()
                .chain(() -> kept(session, entry.id()))
                .chain(kept -> kept == null ? add(session, entry, today, actor) : repeated(kept, entry));
    }

    private Uni<Entry> kept(Mutiny.StatelessSession session, UUID id) {
        return session.createNativeQuery(KEPT, String.class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .map(row -> row == null ? null : rows.read(row, Entry.class));
    }

    private static Uni<Void> repeated(Entry kept, Entry entry) {
        var same = kept.hours().compareTo(entry.hours()) == 0
                && kept.equals(new Entry(
                        entry.id(), entry.petition(), entry.stage(), entry.attorney(), entry.workedOn(), kept.hours()));
        var text = "Another entry has this id.";
        return same
                ? Uni.createFrom().voidItem()
                : Uni.createFrom().failure(Problems.conflict(text, List.of(new Violation("/id", "unique", text))));
    }

    private Uni<Void> add(Mutiny.StatelessSession session, Entry entry, LocalDate today, Actor actor) {
        return about(session.createNativeQuery(ASK, String.class), entry)
                .getSingleResult()
                .map(row -> rows.read(row, Timesheet.class))
                .invoke(sheet -> accept(sheet, entry, today))
                .chain(() -> insert(session, entry, actor));
    }

    private static Mutiny.SelectionQuery<String> about(Mutiny.SelectionQuery<String> query, Entry entry) {
        return query.setParameter("petition", entry.petition())
                .setParameter("attorney", entry.attorney())
                .setParameter("workedOn", entry.workedOn())
                .setParameter("stage", entry.stage().name());
    }

    private static void accept(Timesheet sheet, Entry entry, LocalDate today) {
        if (sheet.receivedOn() == null) {
            throw Problems.notFound("No case of that petition is known.");
        }
        if (sheet.presence() == null) {
            throw Problems.invalid("/attorney", "known", "No attorney of that id is known.");
        }
        sheet.refusal(entry, today).map(HoursSpent::problem).ifPresent(problem -> {
            throw problem;
        });
    }

    private static ProblemException problem(Timesheet.Refusal refusal) {
        return Problems.invalid(refusal.pointer(), refusal.rule(), refusal.text());
    }

    private Uni<Void> insert(Mutiny.StatelessSession session, Entry entry, Actor actor) {
        return session.createNativeQuery(ADD)
                .setParameter("id", entry.id())
                .setParameter("petition", entry.petition())
                .setParameter("stage", entry.stage().name())
                .setParameter("attorney", entry.attorney())
                .setParameter("workedOn", entry.workedOn())
                .setParameter("hours", entry.hours())
                .setParameter("actor", actor.name())
                .setParameter("roles", actor.roles())
                .setParameter("recordedAt", clock.instant())
                .executeUpdate()
                .chain(() -> docket.record(session, actor, Kind.ATTORNEY, entry.attorney(), "EnterHours", null, entry));
    }

    Uni<List<Entry>> ofCase(Mutiny.StatelessSession session, UUID petition) {
        var query = session.createNativeQuery(OF_CASE, String.class).setParameter("petition", petition);
        return rows.list(query, Entry.class);
    }

    /** What the cases on which all work is done have cost, by what their effort depends on. */
    Uni<List<Effort.Spent>> ofDoneCases(Mutiny.StatelessSession session) {
        var done = Stream.of(CaseStatus.values()).filter(Stage::done).toList();
        var query = session.createNativeQuery(OF_DONE_CASES, String.class).setParameter("statuses", rows.write(done));
        return rows.list(query, Effort.Spent.class);
    }
}
