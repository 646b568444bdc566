package clemency.intake.bulk;

import clemency.events.WashingtonTime;
import clemency.http.Violation;
import clemency.imports.Batch;
import clemency.imports.Line;
import clemency.imports.Outcome;
import clemency.intake.submission.Submissions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Up to a batch of lines, in one transaction: what breaks a rule is answered, the rest is kept. */
@ApplicationScoped
class PetitionBatch implements Batch<ImportedPetition> {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final String RECEIVED_ON = "/receivedOn";

    private final Submissions submissions;
    private final Clock clock;

    PetitionBatch(Submissions submissions, Clock clock) {
        this.submissions = submissions;
        this.clock = clock;
    }

    @Override
    public Uni<List<Outcome>> apply(List<Line<ImportedPetition>> lines) {
        var today = WashingtonTime.day(clock.instant());
        var outcomes = lines.stream().map(line -> outcome(line.row(), today)).toList();
        var good = lines.stream()
                .map(Line::row)
                .filter(row -> outcome(row, today) instanceof Outcome.Created)
                .map(row -> submissions.imported(row.petition(), receivedOn(row, today)))
                .toList();
        return good.isEmpty()
                ? Uni.createFrom().item(outcomes)
                : submissions.keep(good).replaceWith(outcomes);
    }

    private static LocalDate receivedOn(ImportedPetition row, LocalDate today) {
        return row.receivedOn() == null ? today : row.receivedOn();
    }

    /** What will become of it when it is kept. */
    private static Outcome outcome(ImportedPetition row, LocalDate today) {
        var receivedOn = receivedOn(row, today);
        var sentencedOn = row.conviction().sentencedOn();
        if (receivedOn.isAfter(today)) {
            return rejected("past-or-present", "must not be in the future");
        }
        if (receivedOn.isBefore(EARLIEST)) {
            return rejected("earliest", "must not be before " + EARLIEST);
        }
        return sentencedOn != null && receivedOn.isBefore(sentencedOn)
                ? rejected("not-before-sentence", "must not be before the day of the sentence")
                : new Outcome.Created();
    }

    private static Outcome rejected(String rule, String message) {
        return new Outcome.Rejected(List.of(new Violation(RECEIVED_ON, rule, message)));
    }
}
