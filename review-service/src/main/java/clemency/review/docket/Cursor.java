package clemency.review.docket;

import clemency.http.Problems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;

/** A place in a list of cases, which is ordered by a day, such as the receipt, and petition: {@code 2014-05-01.uuid} as text. */
public record Cursor(LocalDate day, UUID petition) {

    private static final Cursor START = new Cursor(LocalDate.of(1, 1, 1), new UUID(0, 0));
    private static final int DATE = 10;

    public static Cursor parse(String text) {
        if (text == null) {
            return START;
        }
        try {
            return new Cursor(LocalDate.parse(text.substring(0, DATE)), UUID.fromString(text.substring(DATE + 1)));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Problems.invalid("after", "cursor", "Wanted the \"next\" of a page before.");
        }
    }

    static Cursor after(CaseView view) {
        return new Cursor(view.receivedOn(), view.petition());
    }

    public String text() {
        return day + "." + petition;
    }
}
