package clemency.events;

/** Who sends a case back. */
public enum Remander {
    DEPUTY_ATTORNEY_GENERAL,
    WHITE_HOUSE
}
