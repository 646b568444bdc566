package clemency.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Business dates are those of Washington. */
public final class WashingtonTime {

    public static final ZoneId ZONE = ZoneId.of("America/New_York");

    private WashingtonTime() {}

    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
