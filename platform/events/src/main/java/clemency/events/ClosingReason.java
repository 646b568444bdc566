package clemency.events;

/** Why a case ended without presidential action. */
public enum ClosingReason {
    WITHDRAWN,
    DECEASED,
    RELEASED,
    INELIGIBLE,
    NO_RESPONSE,
    MOOT
}
