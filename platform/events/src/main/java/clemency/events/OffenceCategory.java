package clemency.events;

/** What the conviction was for, as broadly as statistics need it. */
public enum OffenceCategory {
    DRUG,
    FIREARM,
    FRAUD,
    VIOLENT,
    SEX,
    IMMIGRATION,
    TAX,
    MILITARY,
    OTHER,
    UNKNOWN
}
