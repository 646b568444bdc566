package clemency.review.whitehouse;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;
import java.util.Map;

/** How long the President has, until advice to deny counts as a denial (28 CFR 1.8(b)). */
@ConfigMapping(prefix = "clemency.presumed-denial")
interface PresumedDenialConfig {

    /** While it is false nobody is presumed denied; what has come due meanwhile counts, by its day, once it is true again. */
    boolean enabled();

    /** The period in days, by the day from which it is in force; 0 where nothing is presumed of what is sent then. */
    Map<LocalDate, Integer> days();
}
