package clemency.review.docket;

import clemency.http.Problems;
import java.time.LocalDate;

/** Days that somebody names, against the business day. */
public final class Days {

    private Days() {}

    /** Today where none is named. */
    public static LocalDate come(String pointer, LocalDate wanted, LocalDate today) {
        if (wanted != null && wanted.isAfter(today)) {
            throw Problems.invalid(pointer, "not-in-future", "Wanted a day that has come.");
        }
        return wanted == null ? today : wanted;
    }

    /** Null where none is named. */
    public static LocalDate toCome(String pointer, LocalDate wanted, LocalDate today) {
        if (wanted != null && !wanted.isAfter(today)) {
            throw Problems.invalid(pointer, "in-future", "Wanted a day that is still to come.");
        }
        return wanted;
    }
}
