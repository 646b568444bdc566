package clemency.events;

/**
 * The kinds of clemency that are told apart in what is public: of remissions and reprieves there are so few that the count would tell
 * what became of one of them.
 */
public enum NationalType {
    PARDON,
    COMMUTATION,
    OTHER;

    public static NationalType of(ClemencyType type) {
        return switch (type) {
            case PARDON -> PARDON;
            case COMMUTATION -> COMMUTATION;
            case REMISSION, REPRIEVE -> OTHER;
        };
    }
}
