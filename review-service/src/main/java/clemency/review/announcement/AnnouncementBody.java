package clemency.review.announcement;

import clemency.events.Administration;
import clemency.http.Problems;
import clemency.http.Text;
import clemency.http.Violation;
import clemency.review.announcement.draft.Line;
import clemency.review.decision.Outcome;
import clemency.review.decision.TermsBody;
import clemency.review.docket.SensibleDay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A draft as it is sent.
 *
 * @param decidedOn the day of the announcement, which may be still to come; the day of signing where it is left out
 * @param administration the one in office that day where it is left out; on a day of inauguration there are two
 */
record AnnouncementBody(
        @NotNull Outcome outcome,
        @SensibleDay LocalDate decidedOn,
        Administration administration,
        @NotEmpty @Size(max = MOST) List<@NotNull @Valid LineBody> lines) {

    private static final int MOST = 10_000;
    private static final int LONGEST_REASON = 500;

    /**
     * @param terms of a grant; only a pardon may leave them out
     * @param override why it is decided without the recommendations, or against them
     */
    record LineBody(
            @NotNull UUID petition,
            @Valid TermsBody terms,
            @Text(max = LONGEST_REASON, lines = true) String override) {

        Line line() {
            return new Line(petition, TermsBody.stated(terms), override);
        }

        /** Reasons stay out of the log. */
        @Override
        public String toString() {
            return "LineBody[" + petition + "]";
        }
    }

    /** Fails with a problem that names everything that can't be meant, whatever the cases are. */
    List<Line> stated() {
        var violations = new ArrayList<Violation>();
        if (administration != null && decidedOn != null && !administration.mayActOn(decidedOn)) {
            violations.add(new Violation("/administration", "in-office", "This administration did not act that day."));
        }
        for (var i = 0; i < lines.size(); i++) {
            violations.addAll(
                    TermsBody.violations("/lines/" + i, outcome, lines.get(i).terms()));
        }
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
        return lines.stream().map(LineBody::line).toList();
    }
}
