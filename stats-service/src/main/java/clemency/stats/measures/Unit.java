package clemency.stats.measures;

/** What a measure is counted in. */
public enum Unit {
    PETITIONS,
    GRANTS,
    RECOMMENDATIONS,
    CASES,
    PEOPLE,
    /** A week. */
    HOURS,
    FACTS,
    /** Of the calendar; a day that is begun does not count. */
    DAYS,
    YEARS,
    /** From 0 to 1, four decimals. */
    SHARE,
    DATES
}
