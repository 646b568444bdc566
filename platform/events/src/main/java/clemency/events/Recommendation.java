package clemency.events;

public enum Recommendation {
    GRANT,
    DENY
}
