package clemency.review.announcement;

import clemency.events.Administration;
import clemency.review.announcement.draft.Line;
import clemency.review.decision.Outcome;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An announcement as those see it who prepare and sign.
 *
 * @param revision what {@code If-Match} wants
 * @param size how many lines it has
 * @param lines left out of lists
 * @param digest of what was signed
 * @param changedAt when it was last changed, or signed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnnouncementView(
        UUID id,
        long revision,
        Status status,
        Outcome outcome,
        LocalDate decidedOn,
        Administration administration,
        int size,
        String digest,
        Instant changedAt,
        List<Line> lines) {

    static AnnouncementView of(AnnouncementRow row) {
        return of(row, null);
    }

    static AnnouncementView of(AnnouncementRow row, List<Line> lines) {
        return new AnnouncementView(
                row.id(),
                row.revision(),
                row.status(),
                row.outcome(),
                row.decidedOn(),
                row.administration(),
                row.lines(),
                row.digest(),
                row.changedAt(),
                lines);
    }
}
