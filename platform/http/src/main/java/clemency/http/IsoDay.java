package clemency.http;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A day as it is written everywhere here, {@code 1998-05-04}: four digits, two and two (ISO 8601, and no other of its forms). */
public final class IsoDay {

    private static final int LENGTH = "1998-05-04".length();
    private static final int MONTH = "1998-".length();
    private static final int DAY = "1998-05-".length();

    private IsoDay() {}

    /**
     * {@link LocalDate#parse} takes several times as long, and reads more than these.
     *
     * @throws DateTimeException where it is no day
     */
    public static LocalDate parse(String text) {
        if (text.length() != LENGTH || text.charAt(MONTH - 1) != '-' || text.charAt(DAY - 1) != '-') {
            throw new DateTimeException("not a day");
        }
        return LocalDate.of(number(text, 0, MONTH - 1), number(text, MONTH, DAY - 1), number(text, DAY, LENGTH));
    }

    private static int number(String text, int from, int to) {
        var number = 0;
        for (var i = from; i < to; i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("not a day");
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
