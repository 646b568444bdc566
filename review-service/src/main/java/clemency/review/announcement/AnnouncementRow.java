package clemency.review.announcement;

import clemency.events.Administration;
import clemency.review.announcement.draft.Draft;
import clemency.review.announcement.draft.Examination;
import clemency.review.announcement.draft.Line;
import clemency.review.decision.Outcome;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A row of the table of announcements, as JSON in both directions.
 *
 * @param revision 1, 2, 3 ... over all that happened to it
 * @param linesRevision the revision at which its lines were written
 * @param lines how many
 * @param decidedOn signed, the day that it bears
 * @param administration signed, the one that acted
 * @param digest what was signed; null before
 */
@JsonNaming(SnakeCaseStrategy.class)
record AnnouncementRow(
        UUID id,
        long revision,
        long linesRevision,
        Status status,
        Outcome outcome,
        LocalDate decidedOn,
        Administration administration,
        int lines,
        String digest,
        Instant changedAt) {

    static AnnouncementRow prepared(UUID id, AnnouncementBody body, Instant now) {
        return of(id, 1, body, now);
    }

    AnnouncementRow replaced(AnnouncementBody body, Instant now) {
        return of(id, revision + 1, body, now);
    }

    private static AnnouncementRow of(UUID id, long revision, AnnouncementBody body, Instant now) {
        return new AnnouncementRow(
                id,
                revision,
                revision,
                Status.DRAFT,
                body.outcome(),
                body.decidedOn(),
                body.administration(),
                body.lines().size(),
                null,
                now);
    }

    AnnouncementRow discarded(Instant now) {
        return new AnnouncementRow(
                id,
                revision + 1,
                linesRevision,
                Status.DISCARDED,
                outcome,
                decidedOn,
                administration,
                lines,
                null,
                now);
    }

    AnnouncementRow signed(Examination examination, Instant now) {
        return new AnnouncementRow(
                id,
                revision + 1,
                linesRevision,
                Status.SIGNED,
                outcome,
                examination.on(),
                examination.acting(),
                lines,
                examination.digest(),
                now);
    }

    Draft draft(List<Line> consistingOf) {
        return new Draft(id, revision, outcome, decidedOn, administration, consistingOf);
    }
}
