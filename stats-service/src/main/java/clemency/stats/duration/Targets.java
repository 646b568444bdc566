package clemency.stats.duration;

import clemency.events.Programme;
import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.util.Map;
import java.util.OptionalInt;

/** What the office means to keep. No rule sets it. */
@ConfigMapping(prefix = "clemency.targets")
public interface Targets {

    /** From receipt to disposition, in days, by programme; one that is not there has none. */
    Map<String, @Min(1) Integer> days();

    default OptionalInt of(Programme programme) {
        var target = days().get(programme.code());
        return target == null ? OptionalInt.empty() : OptionalInt.of(target);
    }
}
