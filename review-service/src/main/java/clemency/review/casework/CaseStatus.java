package clemency.review.casework;

/** The name of a state, for lists and counts. */
public enum CaseStatus {
    SCREENING,
    INCOMPLETE,
    WAITING,
    ASSIGNED,
    RECOMMENDED,
    AT_WHITE_HOUSE,
    SET_ASIDE,
    GRANTED,
    DENIED,
    CLOSED,
    DECLINED;

    /** Those of cases that are pending, as a list of a statement; the condition of an index says the same. */
    public static final String OPEN =
            "('SCREENING', 'INCOMPLETE', 'WAITING', 'ASSIGNED', 'RECOMMENDED', 'AT_WHITE_HOUSE', 'SET_ASIDE')";

    public boolean open() {
        return compareTo(SET_ASIDE) <= 0;
    }

    public static CaseStatus of(CaseState state) {
        return switch (state) {
            case CaseState.Unopened _ -> throw new IllegalArgumentException("a case that was not opened has no status");
            case CaseState.Screening _ -> SCREENING;
            case CaseState.Incomplete _ -> INCOMPLETE;
            case CaseState.Waiting _ -> WAITING;
            case CaseState.Assigned _ -> ASSIGNED;
            case CaseState.Recommended _ -> RECOMMENDED;
            case CaseState.AtWhiteHouse _ -> AT_WHITE_HOUSE;
            case CaseState.SetAside _ -> SET_ASIDE;
            case CaseState.Granted _ -> GRANTED;
            case CaseState.Denied _ -> DENIED;
            case CaseState.Closed _ -> CLOSED;
            case CaseState.Declined _ -> DECLINED;
        };
    }
}
