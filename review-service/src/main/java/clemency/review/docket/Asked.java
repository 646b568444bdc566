package clemency.review.docket;

import clemency.http.Problems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;

/** Query parameters as texts, so that one which can't be read is named in the answer; null where it was left out. */
public final class Asked {

    private Asked() {}

    /** How many rows. */
    public static int limit(String text, int otherwise, int most) {
        return limit("limit", text, otherwise, most);
    }

    /** How many of something. */
    public static int limit(String name, String text, int otherwise, int most) {
        var rule = "Wanted a number from 1 to " + most + ".";
        try {
            int limit = text == null ? otherwise : Integer.parseInt(text);
            if (limit < 1 || limit > most) {
                throw Problems.invalid(name, limit < 1 ? "min" : "max", rule);
            }
            return limit;
        } catch (NumberFormatException e) {
            throw Problems.invalid(name, "format", rule);
        }
    }

    public static LocalDate day(String name, String text) {
        try {
            var day = text == null ? null : LocalDate.parse(text);
            if (!SensibleDay.Rule.holds(day)) {
                throw Problems.invalid(name, SensibleDay.Rule.NAME, "Wanted a day that " + SensibleDay.Rule.TEXT + ".");
            }
            return day;
        } catch (DateTimeException e) {
            throw Problems.invalid(name, "format", "Wanted a date such as 2016-03-30.");
        }
    }

    public static UUID id(String name, String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problems.invalid(name, "format", "Wanted a UUID.");
        }
    }
}
