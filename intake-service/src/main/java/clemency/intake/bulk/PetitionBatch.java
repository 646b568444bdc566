package clemency.intake.bulk;

import clemency.events.WashingtonTime;
import clemency.http.Violation;
import clemency.imports.Line;
import clemency.imports.Outcome;
import clemency.intake.submission.Bulk;
import clemency.intake.submission.Kept;
import clemency.intake.submission.Submissions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/** Up to a batch of lines: what breaks a rule is answered, the rest is kept in one transaction, or only looked at. */
@ApplicationScoped
class PetitionBatch {

    private static final Outcome OTHER = new Outcome.Rejected(
            List.of(new Violation("/externalId", "unique", "Another petition was sent under this external id.")));

    private final Submissions submissions;
    private final Clock clock;

    PetitionBatch(Submissions submissions, Clock clock) {
        this.submissions = submissions;
        this.clock = clock;
    }

    Uni<List<Outcome>> keep(List<Line<ImportedPetition>> lines) {
        return answers(lines, submissions::keepUnknown);
    }

    Uni<List<Outcome>> preview(List<Line<ImportedPetition>> lines) {
        return answers(lines, submissions::preview);
    }

    private Uni<List<Outcome>> answers(
            List<Line<ImportedPetition>> lines, Function<List<Bulk>, Uni<List<Kept>>> asked) {
        var sorted = new SortedLines(lines, new PetitionRules(WashingtonTime.day(clock.instant())));
        var wanted = sorted.wanted().stream().map(PetitionBatch::bulk).toList();
        return wanted.isEmpty()
                ? Uni.createFrom().item(sorted.outcomes(List.of()))
                : asked.apply(wanted)
                        .map(kept -> sorted.outcomes(
                                kept.stream().map(PetitionBatch::outcome).toList()));
    }

    private static Bulk bulk(Line<ImportedPetition> line) {
        return new Bulk(
                line.id(),
                line.row().petition(),
                line.row().receivedOn(),
                line.row().externalId());
    }

    private static Outcome outcome(Kept kept) {
        return switch (kept) {
            case NEW -> new Outcome.Created();
            case KNOWN -> new Outcome.Unchanged();
            case OTHER -> OTHER;
        };
    }
}
