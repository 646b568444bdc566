package clemency.stats.aggregate;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import java.util.Objects;

/** What a petition is counted under at a time. */
record Bucket(ClemencyType clemencyType, Programme programme) {

    Bucket {
        Objects.requireNonNull(clemencyType, "clemencyType");
        Objects.requireNonNull(programme, "programme");
    }
}
