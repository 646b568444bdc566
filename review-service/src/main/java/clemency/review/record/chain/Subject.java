package clemency.review.record.chain;

import java.util.Objects;
import java.util.UUID;

/** A thing with a record of its own. */
public record Subject(Kind kind, UUID id) {

    /** The id of what there is only one of, such as the levers. */
    public static final UUID THE_ONE = new UUID(0, 0);

    public Subject {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }
}
