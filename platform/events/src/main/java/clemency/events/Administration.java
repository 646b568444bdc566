package clemency.events;

import java.time.LocalDate;

/**
 * A President's term: a period and an actor. Its day of inauguration belongs, for everything that is dated and not
 * decided, to the outgoing one; a decision carries the administration that acted.
 */
public enum Administration {
    NIXON("Richard Nixon", 1969, 1, 20),
    FORD("Gerald Ford", 1974, 8, 9),
    CARTER("Jimmy Carter", 1977, 1, 20),
    REAGAN("Ronald Reagan", 1981, 1, 20),
    GHW_BUSH("George H. W. Bush", 1989, 1, 20),
    CLINTON("Bill Clinton", 1993, 1, 20),
    GW_BUSH("George W. Bush", 2001, 1, 20),
    OBAMA("Barack Obama", 2009, 1, 20),
    TRUMP_FIRST("Donald Trump (first term)", 2017, 1, 20),
    BIDEN("Joe Biden", 2021, 1, 20),
    TRUMP_SECOND("Donald Trump (second term)", 2025, 1, 20);

    private final String president;
    private final LocalDate inaugurated;

    Administration(String president, int year, int month, int day) {
        this.president = president;
        this.inaugurated = LocalDate.of(year, month, day);
    }

    public String president() {
        return president;
    }

    /** The day on whose noon the term begins. */
    public LocalDate inaugurated() {
        return inaugurated;
    }

    /** Whether its President could sign that day; on a day of inauguration two can. */
    public boolean mayActOn(LocalDate day) {
        return this == on(day) || inaugurated.equals(day);
    }

    /** Whose time a dated event falls in; before the first one known, the first. */
    public static Administration on(LocalDate day) {
        var found = NIXON;
        for (var administration : values()) {
            if (administration.inaugurated.isBefore(day)) {
                found = administration;
            }
        }
        return found;
    }
}
