package clemency.events;

/** Why a case rests. */
public enum HoldReason {
    LITIGATION,
    OTHER_RELIEF,
    CRIMINAL_INVESTIGATION,
    PETITIONERS_REQUEST,
    OFFICE
}
