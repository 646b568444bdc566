package clemency.review.grant.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as they are published: {@code November 10, 2015}, also {@code Nov. 10. 2015}, {@code 11/10/2015}, ISO. */
final class PublishedDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    /** A pattern without groups. */
    static final String FORM = "(?:" + MONTH + "\\.? \\d{1,2}(?:st|nd|rd|th)?(?:[,.]+ ?| )\\d{4}\\b"
            + "|\\d{4}-\\d{2}-\\d{2}\\b|\\d{1,2}/\\d{1,2}/\\d{4}\\b)";

    private static final Pattern WRITTEN = Pattern.compile("(" + MONTH + ")\\D+(\\d+)\\D+(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern AMERICAN = Pattern.compile("(\\d+)/(\\d+)/(\\d{4})");

    private PublishedDate() {}

    /** The day that a text of {@link #FORM} names; none where the calendar has no such day. */
    static Optional<LocalDate> read(String text) {
        var written = WRITTEN.matcher(text);
        if (written.matches()) {
            int month = 1 + MONTHS.indexOf(written.group(1).substring(0, 3));
            return day(written.group(3), month, written.group(2));
        }
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        var american = AMERICAN.matcher(text);
        return american.matches()
                ? day(american.group(3), Integer.parseInt(american.group(1)), american.group(2))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
