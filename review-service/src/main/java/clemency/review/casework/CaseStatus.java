package clemency.review.casework;

/** The name of a state, for lists and counts. */
public enum CaseStatus {
    WAITING,
    ASSIGNED,
    RECOMMENDED,
    SET_ASIDE,
    GRANTED,
    DENIED,
    CLOSED,
    DECLINED;

    public boolean open() {
        return compareTo(SET_ASIDE) <= 0;
    }

    public static CaseStatus of(CaseState state) {
        return switch (state) {
            case CaseState.Unopened _ -> throw new IllegalArgumentException("a case that was not opened has no status");
            case CaseState.Waiting _ -> WAITING;
            case CaseState.Assigned _ -> ASSIGNED;
            case CaseState.Recommended _ -> RECOMMENDED;
            case CaseState.SetAside _ -> SET_ASIDE;
            case CaseState.Granted _ -> GRANTED;
            case CaseState.Denied _ -> DENIED;
            case CaseState.Closed _ -> CLOSED;
            case CaseState.Declined _ -> DECLINED;
        };
    }
}
