package clemency.intake.bulk;

import clemency.events.TimeOrderedId;
import clemency.events.WashingtonTime;
import clemency.http.Violation;
import clemency.imports.Batch;
import clemency.imports.Line;
import clemency.imports.Outcome;
import clemency.intake.submission.Bulk;
import clemency.intake.submission.DryRuns;
import clemency.intake.submission.Kept;
import clemency.intake.submission.ReadyPetition;
import clemency.intake.submission.Submissions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Up to a batch of lines: what breaks a rule is answered, the rest is kept in one transaction, or only looked at. */
@ApplicationScoped
class PetitionBatch {

    private static final Outcome OTHER = new Outcome.Rejected(
            List.of(new Violation("/externalId", "unique", "Another petition was sent under this external id.")));

    private final Submissions submissions;
    private final DryRuns dryRuns;
    private final Clock clock;

    PetitionBatch(Submissions submissions, DryRuns dryRuns, Clock clock) {
        this.submissions = submissions;
        this.dryRuns = dryRuns;
        this.clock = clock;
    }

    Batch.Ready keep(List<Line<ImportedPetition>> lines) {
        return ready(lines, submissions::keepUnknown);
    }

    Batch.Ready preview(UUID dryRun, List<Line<ImportedPetition>> lines) {
        return ready(lines, petitions -> dryRuns.preview(dryRun, petitions));
    }

    private Batch.Ready ready(
            List<Line<ImportedPetition>> lines, Function<List<ReadyPetition>, Uni<List<Kept>>> asked) {
        var sorted = new SortedLines(lines, new PetitionRules(WashingtonTime.day(clock.instant())));
        var wanted = sorted.wanted().stream().map(this::bulk).toList();
        if (wanted.isEmpty()) {
            return () -> Uni.createFrom().item(sorted.outcomes(List.of()));
        }
        return new ReadyLines(sorted, submissions.ready(wanted), asked);
    }

    /** Lines of which some are petitions. */
    private record ReadyLines(
            SortedLines sorted, List<ReadyPetition> petitions, Function<List<ReadyPetition>, Uni<List<Kept>>> asked)
            implements Batch.Ready {

        @Override
        public List<Long> subjects() {
            return petitions.stream().map(ReadyPetition::line).toList();
        }

        @Override
        public Uni<List<Outcome>> apply() {
            return asked.apply(petitions)
                    .map(kept -> sorted.outcomes(
                            kept.stream().map(PetitionBatch::outcome).toList()));
        }
    }

    private Bulk bulk(Line<ImportedPetition> line) {
        return new Bulk(
                TimeOrderedId.at(clock.instant()),
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
