package clemency.review.capacity;

import clemency.review.capacity.figures.Counted;
import clemency.review.capacity.figures.Span;
import clemency.review.casework.CaseStatus;
import clemency.review.docket.Rows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** Counts the office's cases. Each statement reads one index; that of the open cases is read whole, and once. */
@ApplicationScoped
class Counts {

    private static final String ENDED = list(status -> !status.open());

    // From a histogram by the day of receipt: medians can't be added up, and sorting every case takes longer.
    private static final String OPEN = """
            with h as materialized (
                select programme, clemency_type, sentence_kind, status, on_hold, received_on, count(*) as cases
                from clemency_case where status in %s
                group by clemency_type, programme, status, received_on, sentence_kind, on_hold
            ), days as (
                select programme, received_on, sum(cases) as cases
                from h where status <> 'SET_ASIDE' and not on_hold group by programme, received_on
            ), ranked as (
                select programme, received_on,
                    sum(cases) over (partition by programme order by received_on desc) as no_older,
                    sum(cases) over (partition by programme) as total
                from days
            )
            select cast(jsonb_build_object(
                'open', coalesce((select jsonb_agg(jsonb_build_object('programme', k.programme,
                        'clemencyType', k.clemency_type, 'sentenceKind', k.sentence_kind, 'status', k.status,
                        'onHold', k.on_hold, 'cases', k.cases))
                    from (select programme, clemency_type, sentence_kind, status, on_hold, sum(cases) as cases
                          from h group by programme, clemency_type, sentence_kind, status, on_hold) k), '[]'),
                'ages', coalesce((select jsonb_agg(jsonb_build_object('programme', a.programme,
                        'median', a.median, 'p80', a.p80, 'oldest', a.oldest))
                    from (select programme, min(received_on) as oldest,
                              max(received_on) filter (where no_older * 2 >= total) as median,
                              max(received_on) filter (where no_older * 5 >= total * 4) as p80
                          from ranked group by programme) a), '[]')) as text)""".formatted(list(CaseStatus::open));

    private static final String INCOMING = """
            select cast(jsonb_build_object('programme', programme, 'clemencyType', clemency_type,
                'sentenceKind', sentence_kind, 'cases', count(*)) as text)
            from clemency_case
            where received_on between cast(:since as date) and cast(:today as date)
            group by programme, clemency_type, sentence_kind""";

    private static final String OUTGOING = """
            select cast(jsonb_build_object('programme', programme, 'cases', count(*),
                'decided', count(*) filter (where status in ('GRANTED', 'DENIED'))) as text)
            from clemency_case
            where status in %s and since between cast(:since as date) and cast(:today as date)
            group by programme""".formatted(ENDED);

    private static final String DESKS = """
            select cast(jsonb_build_object('attorney', d.attorney, 'programme', d.programme,
                'clemencyType', d.clemency_type, 'sentenceKind', d.sentence_kind, 'status', d.status,
                'onHold', d.on_hold, 'spent', d.spent, 'cases', count(*)) as text)
            from (select c.attorney, c.programme, c.clemency_type, c.sentence_kind, c.status, c.on_hold,
                      (select jsonb_object_agg(h.stage, h.hours)
                       from (select stage, sum(hours) as hours from case_hours
                             where petition = c.petition group by stage) h) as spent
                  from clemency_case c where c.status = 'ASSIGNED') d
            group by d.attorney, d.programme, d.clemency_type, d.sentence_kind, d.status, d.on_hold, d.spent""";

    private record Opened(List<Counted.Open> open, List<Counted.Ages> ages) {}

    private final Rows rows;

    Counts(Rows rows) {
        this.rows = rows;
    }

    /** One after the other: a session is for one use at a time. */
    Uni<Counted> count(Mutiny.StatelessSession session, Span span) {
        return session.createNativeQuery(OPEN, String.class)
                .getSingleResult()
                .map(row -> rows.read(row, Opened.class))
                .chain(opened -> incoming(session, span)
                        .chain(incoming -> outgoing(session, span)
                                .chain(outgoing -> desks(session)
                                        .map(desks -> new Counted(
                                                opened.open(), opened.ages(), incoming, outgoing, desks)))));
    }

    private Uni<List<Counted.Incoming>> incoming(Mutiny.StatelessSession session, Span span) {
        return rows.list(within(session, INCOMING, span), Counted.Incoming.class);
    }

    private Uni<List<Counted.Outgoing>> outgoing(Mutiny.StatelessSession session, Span span) {
        return rows.list(within(session, OUTGOING, span), Counted.Outgoing.class);
    }

    private Uni<List<Counted.OnDesk>> desks(Mutiny.StatelessSession session) {
        return rows.list(session.createNativeQuery(DESKS, String.class), Counted.OnDesk.class);
    }

    private static Mutiny.SelectionQuery<String> within(Mutiny.StatelessSession session, String sql, Span span) {
        return session.createNativeQuery(sql, String.class)
                .setParameter("since", span.since())
                .setParameter("today", span.today());
    }

    /** Written out, so that the database sees that an index on these alone has them all. */
    private static String list(Predicate<CaseStatus> which) {
        return Stream.of(CaseStatus.values())
                .filter(which)
                .map(status -> "'" + status + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
