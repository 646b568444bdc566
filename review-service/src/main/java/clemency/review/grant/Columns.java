package clemency.review.grant;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.http.Violation;
import clemency.review.grant.register.GrantRecord;
import clemency.review.grant.register.Reading;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The columns of the file, and what a record must be to be read at all. */
final class Columns {

    static final String GRANTED_ON = "granted_on";
    static final String CLEMENCY_TYPE = "clemency_type";
    static final String RECIPIENT = "recipient";
    static final String COURT = "district_and_sentencing_date";
    static final String OFFENSE = "offense";
    static final String SENTENCE = "sentence";
    static final String TERMS = "terms";

    static final List<String> HEADER = List.of(GRANTED_ON, CLEMENCY_TYPE, RECIPIENT, COURT, OFFENSE, SENTENCE, TERMS);

    /** The longest published text has 1,008 characters. */
    private static final Map<String, Integer> LONGEST =
            Map.of(RECIPIENT, 200, COURT, 500, OFFENSE, 4_000, SENTENCE, 2_000, TERMS, 4_000);

    private static final LocalDate EARLIEST = Administration.NIXON.inaugurated();
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");
    /** Control characters but for line ends and tabs; halves of characters; marks that change the direction of writing. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069&&[^\\n\\r\\t]]");

    private final Map<String, String> row;
    private final LocalDate today;
    private final List<Violation> violations = new ArrayList<>();

    private Columns(Map<String, String> row, LocalDate today) {
        this.row = row;
        this.today = today;
    }

    sealed interface Read {
        record Proper(Reading reading) implements Read {}

        record Improper(List<Violation> violations) implements Read {}
    }

    static Read read(Map<String, String> row, LocalDate today) {
        return new Columns(row, today).read();
    }

    private Read read() {
        var record = new GrantRecord(
                grantedOn(), clemencyType(), text(RECIPIENT), text(COURT), text(OFFENSE), text(SENTENCE), text(TERMS));
        required(RECIPIENT);
        if (record.clemencyType() == ClemencyType.COMMUTATION) {
            required(COURT);
        }
        return violations.isEmpty() ? understood(Reading.of(record)) : new Read.Improper(violations);
    }

    private Read understood(Reading reading) {
        if (reading.court().sentencedOn().stream()
                .anyMatch(day -> day.isAfter(reading.record().grantedOn()))) {
            violate(COURT, "date-order", "The sentence must not be later than the grant.");
        }
        if (declinedLater(reading)) {
            violate(TERMS, "past-or-present", "The refusal must not be in the future.");
        }
        return violations.isEmpty() ? new Read.Proper(reading) : new Read.Improper(violations);
    }

    private boolean declinedLater(Reading reading) {
        var declinedOn = reading.terms().declinedOn();
        return declinedOn != null && declinedOn.isAfter(today);
    }

    private LocalDate grantedOn() {
        var day = day(row.get(GRANTED_ON).strip());
        if (day == null) {
            violate(GRANTED_ON, "format", "Wanted a date such as 2016-03-30.");
        } else if (day.isAfter(today)) {
            violate(GRANTED_ON, "past-or-present", "The grant must not be in the future.");
        } else if (day.isBefore(EARLIEST)) {
            violate(GRANTED_ON, "earliest", "The first administration we count is that of " + EARLIEST + ".");
        }
        return day;
    }

    private static LocalDate day(String text) {
        try {
            return ISO.matcher(text).matches() ? LocalDate.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private ClemencyType clemencyType() {
        try {
            return ClemencyType.valueOf(row.get(CLEMENCY_TYPE).strip());
        } catch (IllegalArgumentException e) {
            violate(CLEMENCY_TYPE, "one-of", "Wanted one of: " + Arrays.toString(ClemencyType.values()) + ".");
            return null;
        }
    }

    private String text(String column) {
        var text = row.get(column).strip();
        if (text.length() > LONGEST.get(column)) {
            violate(column, "max-length", "Wanted at most " + LONGEST.get(column) + " characters.");
        } else if (FORBIDDEN.matcher(text).find()) {
            violate(column, "control-character", "Wanted no control characters.");
        }
        return text;
    }

    private void required(String column) {
        if (!LETTER_OR_DIGIT.matcher(row.get(column)).find()) {
            violate(column, "required", "This column is needed.");
        }
    }

    private void violate(String column, String rule, String message) {
        violations.add(new Violation("/" + column, rule, message));
    }
}
