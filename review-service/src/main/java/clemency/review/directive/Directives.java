package clemency.review.directive;

import clemency.review.casework.Answer;
import clemency.review.casework.CaseStatus;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
import clemency.review.docket.Rows;
import clemency.review.programme.KnownProgrammes;
import clemency.review.record.chain.Kind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Carries a directive out on all cases that it names, in one transaction. */
@ApplicationScoped
class Directives {

    /** @param cases how many it changed */
    record Issued(UUID directive, long cases) {}

    private record Recorded(Directive directive, long cases) {}

    // Locked in the order that everybody keeps.
    private static final String NAMED = """
            select cast(petition as text) from clemency_case
            where clemency_type = :clemencyType and programme = :programme
              and received_on < coalesce(cast(:receivedBefore as date), 'infinity')
              and received_on > coalesce(cast(:receivedAfter as date), '-infinity')
              and (cast(:kind as text) = 'REINSTATE') = (status = 'SET_ASIDE')
              and status in\s""" + CaseStatus.OPEN + " order by petition for update";

    private static final String KEEP = """
            insert into directive (id, kind, clemency_type, programme, received_before, received_after, reason, issued_on,
                actor, roles, cases, recorded_at)
            values (:id, :kind, :clemencyType, :programme, :receivedBefore, :receivedAfter, :reason, :issuedOn,
                :actor, :roles, :cases, :recordedAt)""";

    private static final String NEWEST = """
            select cast(jsonb_build_object('directive', id, 'kind', kind, 'clemencyType', clemency_type,
                'programme', programme, 'receivedBefore', received_before, 'receivedAfter', received_after,
                'reason', reason, 'issuedOn', issued_on, 'cases', cases, 'by', actor, 'roles', roles,
                'recordedAt', recorded_at) as text)
            from directive order by recorded_at desc, id limit :rows""";

    private final Docket docket;
    private final KnownProgrammes programmes;
    private final Rows rows;
    private final Clock clock;

    Directives(Docket docket, KnownProgrammes programmes, Rows rows, Clock clock) {
        this.docket = docket;
        this.programmes = programmes;
        this.rows = rows;
        this.clock = clock;
    }

    Uni<List<DirectiveView>> newest(Mutiny.StatelessSession session, int limit) {
        var query = session.createNativeQuery(NEWEST, String.class).setParameter("rows", limit);
        return rows.list(query, DirectiveView.class);
    }

    Uni<Issued> issue(Directive directive, Actor actor) {
        var programme = Map.of("/programme", directive.about().programme());
        return docket.inTransaction(session -> programmes
                .require(session, programme)
                .chain(() -> named(session, directive))
                .map(petitions -> petitions.stream().map(directive::about).toList())
                .chain(commands -> docket.carryOut(session, commands, actor))
                .map(answers -> new Issued(directive.id(), changed(answers)))
                .call(issued -> keep(session, directive, issued, actor))
                .call(issued -> record(session, directive, issued, actor)));
    }

    private static Uni<List<UUID>> named(Mutiny.StatelessSession session, Directive directive) {
        return session.createNativeQuery(NAMED, String.class)
                .setParameter("clemencyType", directive.about().clemencyType().name())
                .setParameter("programme", directive.about().programme().code())
                .setParameter("receivedBefore", directive.about().receivedBefore())
                .setParameter("receivedAfter", directive.about().receivedAfter())
                .setParameter("kind", directive.kind().name())
                .getResultList()
                .map(petitions -> petitions.stream().map(UUID::fromString).toList());
    }

    private static long changed(List<Answer> answers) {
        return answers.stream().filter(Answer::changes).count();
    }

    private Uni<Integer> keep(Mutiny.StatelessSession session, Directive directive, Issued issued, Actor actor) {
        return session.createNativeQuery(KEEP)
                .setParameter("id", directive.id())
                .setParameter("kind", directive.kind().name())
                .setParameter("clemencyType", directive.about().clemencyType().name())
                .setParameter("programme", directive.about().programme().code())
                .setParameter("receivedBefore", directive.about().receivedBefore())
                .setParameter("receivedAfter", directive.about().receivedAfter())
                .setParameter("reason", directive.reason())
                .setParameter("issuedOn", directive.issuedOn())
                .setParameter("actor", actor.name())
                .setParameter("roles", actor.roles())
                .setParameter("cases", (int) issued.cases())
                .setParameter("recordedAt", clock.instant())
                .executeUpdate();
    }

    private Uni<Void> record(Mutiny.StatelessSession session, Directive directive, Issued issued, Actor actor) {
        var after = new Recorded(directive, issued.cases());
        return docket.record(
                session, actor, Kind.DIRECTIVE, directive.id(), directive.kind().name(), null, after);
    }
}
