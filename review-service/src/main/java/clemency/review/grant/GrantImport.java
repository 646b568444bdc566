package clemency.review.grant;

import clemency.events.WashingtonTime;
import clemency.imports.Batch;
import clemency.imports.Line;
import clemency.imports.Outcome;
import clemency.review.docket.Actor;
import clemency.review.grant.register.Entry;
import clemency.review.grant.register.Register.Publication;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A batch of records: what breaks a rule is answered, the rest goes to the register. */
@ApplicationScoped
class GrantImport {

    private final Grants grants;
    private final Clock clock;

    GrantImport(Grants grants, Clock clock) {
        this.grants = grants;
        this.clock = clock;
    }

    Batch.Ready ready(List<Line<Map<String, String>>> lines, Actor actor) {
        var today = WashingtonTime.day(clock.instant());
        var read = lines.stream().map(line -> Columns.read(line.row(), today)).toList();
        var publications = new ArrayList<Publication>();
        for (var record : read) {
            if (record instanceof Columns.Read.Proper(var reading)) {
                publications.add(Publication.of(UUID.randomUUID(), reading));
            }
        }
        return publications.isEmpty()
                ? () -> Uni.createFrom().item(outcomes(read, List.of()))
                : () -> grants.publish(publications, actor).map(entries -> outcomes(read, entries));
    }

    private static List<Outcome> outcomes(List<Columns.Read> read, List<Entry> entries) {
        var next = entries.iterator();
        return read.stream().map(one -> outcome(one, next)).toList();
    }

    private static Outcome outcome(Columns.Read read, Iterator<Entry> entries) {
        return switch (read) {
            case Columns.Read.Improper(var violations) -> new Outcome.Rejected(violations);
            case Columns.Read.Proper _ ->
                switch (entries.next()) {
                    case Entry.Created _ -> new Outcome.Created();
                    case Entry.Changed _ -> new Outcome.Corrected();
                    case Entry.Unchanged _ -> new Outcome.Unchanged();
                    case Entry.TooEarly _, Entry.DeclinedBefore _ ->
                        throw new IllegalStateException("a record is no refusal");
                };
        };
    }
}
