package clemency.stats.view;

import clemency.events.ClemencyType;
import java.util.Map;
import java.util.Optional;

/** What national figures are about: one clemency type, or all of them. */
public enum Scope {
    ALL(Optional.empty()),
    PARDON(ClemencyType.PARDON),
    COMMUTATION(ClemencyType.COMMUTATION),
    REMISSION(ClemencyType.REMISSION),
    REPRIEVE(ClemencyType.REPRIEVE);

    private static final Map<ClemencyType, Scope> BY_TYPE = Map.of(
            ClemencyType.PARDON, PARDON,
            ClemencyType.COMMUTATION, COMMUTATION,
            ClemencyType.REMISSION, REMISSION,
            ClemencyType.REPRIEVE, REPRIEVE);

    private final Optional<ClemencyType> clemencyType;

    Scope(Optional<ClemencyType> clemencyType) {
        this.clemencyType = clemencyType;
    }

    Scope(ClemencyType clemencyType) {
        this(Optional.of(clemencyType));
    }

    public static Scope of(ClemencyType clemencyType) {
        return BY_TYPE.get(clemencyType);
    }

    public boolean covers(ClemencyType other) {
        return clemencyType.isEmpty() || clemencyType.get() == other;
    }
}
