package clemency.events;

/** What a petitioner can be asked for. */
public enum Information {
    SIGNATURE,
    IDENTITY,
    COURT_RECORDS,
    RELEASE_DATES,
    FINES_AND_RESTITUTION,
    REFERENCES,
    STATEMENT
}
