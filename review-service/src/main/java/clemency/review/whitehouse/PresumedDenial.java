package clemency.review.whitehouse;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;

/** How long the President has, until advice to deny counts as a denial (28 CFR 1.8(b)). */
@ConfigMapping(prefix = "clemency.presumed-denial")
public interface PresumedDenial {

    /** While it is false nobody is presumed denied; what has come due meanwhile counts, by its day, once it is true again. */
    boolean enabled();

    /** The period in days, by the day from which it is in force; 0 where nothing is presumed of what is sent then. */
    Map<LocalDate, @NotNull @Min(0) @Max(3650) Integer> days();

    /** For what is sent that day: the period is the one in force then, whatever comes later. Null where there is none. */
    default Integer daysInForce(LocalDate sentOn) {
        return days().entrySet().stream()
                .filter(period -> !period.getKey().isAfter(sentOn))
                .max(Comparator.comparing(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .filter(days -> days > 0)
                .orElse(null);
    }
}
