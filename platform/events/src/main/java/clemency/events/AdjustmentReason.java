package clemency.events;

/** Why the number of pending petitions changed although no petition did. */
public enum AdjustmentReason {
    OPENING_BALANCE,
    RESTATED,
    TRANSFER
}
