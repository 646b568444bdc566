package clemency.review.attorney;

import clemency.events.Envelope;
import clemency.events.Programme;
import clemency.http.ProblemException;
import clemency.http.Problems;
import clemency.http.Violation;
import clemency.review.attorney.roster.Attorney;
import clemency.review.attorney.roster.Change;
import clemency.review.attorney.roster.Refusal;
import clemency.review.attorney.roster.Roster;
import clemency.review.attorney.roster.Verdict;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
import clemency.review.programme.KnownProgrammes;
import clemency.review.record.RecordBook;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The door to the roster: takes a list of changes, decides one after the other, and writes and tells what follows in the
 * caller's transaction: all of it, or, where a single one is refused, nothing.
 */
@ApplicationScoped
class Workforce {

    private final RosterStore store;
    private final KnownProgrammes programmes;
    private final RecordBook record;
    private final Clock clock;

    Workforce(RosterStore store, KnownProgrammes programmes, RecordBook record, Clock clock) {
        this.store = store;
        this.programmes = programmes;
        this.record = record;
        this.clock = clock;
    }

    /** @param reason why, for the history; null where none is given */
    Uni<Void> carryOut(Mutiny.StatelessSession session, List<? extends Change> changes, String reason, Actor actor) {
        var attorneys = changes.stream().map(Change::attorney).distinct().toList();
        return programmes
                .require(session, named(changes))
                .chain(() -> store.load(session, attorneys))
                .map(known -> decide(changes, known))
                .chain(deeds -> deeds.isEmpty() ? Uni.createFrom().voidItem() : write(session, deeds, reason, actor));
    }

    private static Map<String, Programme> named(List<? extends Change> changes) {
        return KnownProgrammes.at(
                "/programmes",
                changes.stream()
                        .map(Change::terms)
                        .filter(terms -> terms != null && terms.programmes() != null)
                        .flatMap(terms -> terms.programmes().stream())
                        .toList());
    }

    private Uni<Void> write(Mutiny.StatelessSession session, List<Deed> deeds, String reason, Actor actor) {
        var events = deeds.stream().map(Deed::event).toList();
        var terms =
                events.stream().map(event -> TermRow.of(event, reason, actor)).toList();
        var entries =
                deeds.stream().map(deed -> deed.entry(record, reason, actor)).toList();
        return store.save(session, terms, events).chain(() -> record.add(session, entries));
    }

    private List<Deed> decide(List<? extends Change> changes, Map<UUID, Attorney> known) {
        var deeds = new ArrayList<Deed>();
        for (var change : changes) {
            var before = known.get(change.attorney());
            switch (Roster.decide(change, before)) {
                case Verdict.Changed changed -> {
                    var after = before.after(changed.event(), changed.on());
                    known.put(after.id(), after);
                    deeds.add(new Deed(change, before, after, envelope(after, changed)));
                }
                case Verdict.Repeated _ -> {}
                case Verdict.Refused(var refusal) -> throw problem(refusal);
            }
        }
        return deeds;
    }

    private Envelope envelope(Attorney after, Verdict.Changed changed) {
        return new Envelope(
                UUID.randomUUID(),
                Docket.SOURCE,
                after.id(),
                after.version(),
                changed.on(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                changed.event());
    }

    private static ProblemException problem(Refusal refusal) {
        if (refusal == Refusal.NOT_ON_THE_ROSTER) {
            return Problems.notFound("No attorney of that id is known.");
        }
        var violations = List.of(new Violation(refusal.pointer(), refusal.rule(), refusal.text()));
        return refusal.ofTheRequest() ? Problems.invalid(violations) : Problems.conflict(null, violations);
    }
}
