package clemency.review.whitehouse;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;

/** What is presumed when the President does not act (28 CFR 1.8(b)). */
@Startup // so that a period that can't be meant ends the start
@ApplicationScoped
public class PresumedDenial {

    private static final int LONGEST = 3_650;

    private final PresumedDenialConfig config;

    PresumedDenial(PresumedDenialConfig config) {
        this.config = config;
        config.days().forEach(PresumedDenial::require);
    }

    private static void require(LocalDate from, int days) {
        if (days < 0 || days > LONGEST) {
            throw new IllegalArgumentException(
                    "clemency.presumed-denial.days.%s: wanted 0 to %d days".formatted(from, LONGEST));
        }
    }

    public boolean enabled() {
        return config.enabled();
    }

    /** In days, for what is sent that day: the period in force then, whatever comes later. Null where nothing is presumed. */
    Integer period(LocalDate sentOn) {
        return config.days().entrySet().stream()
                .filter(period -> !period.getKey().isAfter(sentOn))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .filter(days -> days > 0)
                .orElse(null);
    }
}
