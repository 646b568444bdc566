package clemency.review.grant;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.http.Problems;
import clemency.http.Text;
import clemency.http.Violation;
import clemency.review.docket.SensibleDay;
import clemency.review.grant.register.GrantRecord;
import clemency.review.grant.register.Reading;
import clemency.review.grant.register.Register.Publication;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A grant on which there is no petition, in the words in which it will be published, so that its published record is known to
 * be this one when it comes.
 *
 * @param grantedOn today where it is left out
 * @param administration the one in office that day where it is left out; on a day of inauguration there are two
 * @param recipient stays in the database
 * @param districtAndSentencingDate such as {@code Northern District of Iowa; May 4, 1998}
 * @param terms such as {@code Prison sentence commuted to expire on July 28, 2016}
 */
record EnteredBody(
        @SensibleDay LocalDate grantedOn,
        Administration administration,
        @NotNull ClemencyType clemencyType,
        @NotNull @Text(max = 200) String recipient,
        @Text(max = 500) String districtAndSentencingDate,
        @Text(max = 4_000, lines = true) String offense,
        @Text(max = 2_000, lines = true) String sentence,
        @Text(max = 4_000, lines = true) String terms) {

    /** Fails with a problem that names everything that can't be meant, or is not understood. */
    Publication publication(UUID id, LocalDate today) {
        var on = grantedOn == null ? today : grantedOn;
        var reading = Reading.of(record(on));
        var acting = administration == null ? Administration.on(on) : administration;
        var violations = violations(reading, acting, today);
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
        return Publication.of(id, reading, acting);
    }

    private GrantRecord record(LocalDate on) {
        return new GrantRecord(
                on,
                clemencyType,
                recipient.strip(),
                text(districtAndSentencingDate),
                text(offense),
                text(sentence),
                text(terms));
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }

    private static List<Violation> violations(Reading reading, Administration acting, LocalDate today) {
        var on = reading.record().grantedOn();
        var violations = new ArrayList<Violation>();
        if (on.isAfter(today)) {
            violations.add(new Violation("/grantedOn", "not-in-future", "Wanted a day that has come."));
        }
        if (!acting.mayActOn(on)) {
            violations.add(new Violation("/administration", "in-office", "This administration did not act that day."));
        }
        if (reading.court().sentencedOn().stream().anyMatch(day -> day.isAfter(on))) {
            violations.add(new Violation(
                    field(Columns.COURT), "date-order", "The sentence must not be later than the grant."));
        }
        if (reading.terms().declinedOn() != null) {
            violations.add(
                    new Violation(field(Columns.TERMS), "not-declined", "What is refused is declined, not granted."));
        }
        reading.flags()
                .forEach(column -> violations.add(new Violation(
                        field(column), "understood", "Wanted the words in which such grants are published.")));
        return violations;
    }

    private static String field(String column) {
        return switch (column) {
            case Columns.COURT -> "/districtAndSentencingDate";
            case Columns.SENTENCE -> "/sentence";
            case Columns.TERMS -> "/terms";
            default -> throw new IllegalStateException("no such flag: " + column);
        };
    }

    /** The recipient stays out of the log. */
    @Override
    public String toString() {
        return "EnteredBody[" + grantedOn + ", " + clemencyType + "]";
    }
}
