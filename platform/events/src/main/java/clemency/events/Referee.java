package clemency.events;

/** Whom the office asks (28 CFR 1.6). */
public enum Referee {
    FBI,
    UNITED_STATES_ATTORNEY,
    BUREAU_OF_PRISONS,
    SENTENCING_JUDGE,
    VICTIMS
}
