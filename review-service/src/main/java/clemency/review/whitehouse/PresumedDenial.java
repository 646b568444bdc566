package clemency.review.whitehouse;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;

/** What is presumed when the President does not act (28 CFR 1.8(b)). */
@ApplicationScoped
public class PresumedDenial {

    private final PresumedDenialConfig config;

    PresumedDenial(PresumedDenialConfig config) {
        this.config = config;
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
