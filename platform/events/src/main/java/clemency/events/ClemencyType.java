package clemency.events;

/** What a petition asks for, and what a grant gives. */
public enum ClemencyType {
    PARDON,
    COMMUTATION,
    REMISSION,
    REPRIEVE
}
