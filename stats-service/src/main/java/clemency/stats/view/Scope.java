package clemency.stats.view;

import clemency.events.ClemencyType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What figures are about: one clemency type, some of them, or all. Names are for ever. */
public enum Scope {
    ALL(EnumSet.allOf(ClemencyType.class)),
    PARDON(EnumSet.of(ClemencyType.PARDON)),
    COMMUTATION(EnumSet.of(ClemencyType.COMMUTATION)),
    /** Remissions and reprieves are so few that they are told together. */
    OTHER(EnumSet.of(ClemencyType.REMISSION, ClemencyType.REPRIEVE)),
    REMISSION(EnumSet.of(ClemencyType.REMISSION)),
    REPRIEVE(EnumSet.of(ClemencyType.REPRIEVE));

    /** Those whose figures are public, live and as of any day; of the others only announced grants are. */
    public static final List<Scope> NATIONAL = List.of(ALL, PARDON, COMMUTATION, OTHER);

    /** The national ones that add up to the whole. */
    public static final List<Scope> KINDS = List.of(PARDON, COMMUTATION, OTHER);

    private final Set<ClemencyType> clemencyTypes;

    Scope(Set<ClemencyType> clemencyTypes) {
        this.clemencyTypes = clemencyTypes;
    }

    public boolean isNational() {
        return NATIONAL.contains(this);
    }

    public boolean covers(ClemencyType type) {
        return clemencyTypes.contains(type);
    }

    /** Whether more than one clemency type is told together. */
    public boolean coversSeveral() {
        return clemencyTypes.size() > 1;
    }
}
