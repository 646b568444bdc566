package clemency.stats.measures;

import static clemency.stats.measures.Unit.CASES;
import static clemency.stats.measures.Unit.DATES;
import static clemency.stats.measures.Unit.DAYS;
import static clemency.stats.measures.Unit.FACTS;
import static clemency.stats.measures.Unit.GRANTS;
import static clemency.stats.measures.Unit.HOURS;
import static clemency.stats.measures.Unit.PEOPLE;
import static clemency.stats.measures.Unit.PETITIONS;
import static clemency.stats.measures.Unit.SHARE;

/** Every measure that is no number of a period but has a door of its own, once. */
public enum Apart implements Measured {
    TIME_TO_DISPOSITION(
            "timeToDisposition",
            DAYS,
            "from receipt to the first disposition; mean from exact sums, percentiles by nearest rank from the histogram of"
                    + " all single durations (exact below 1,024 days, above within 0.8 %), never from other percentiles;"
                    + " bands as the FOIA report's, in calendar days",
            "CourTools measure 3; FOIA annual report VII; the 80th percentile is the one of USCIS",
            "/api/durations"),
    ON_TIME_SHARE(
            "onTimeShare",
            SHARE,
            "dispositions within the target of their programme / dispositions of programmes that have a target",
            "CourTools measure 3",
            "/api/durations"),
    TIME_IN_STAGE(
            "timeInStage",
            DAYS,
            "from coming into a stage to leaving it, for each stage and of the stays that ended; mean and bands exact,"
                    + " percentiles of the stays by nearest rank within 2 days to 200, 10 to 400, 4 % above. The stays of a petition that ended add up to its time to disposition",
            "this system",
            "/api/durations/stages"),
    AGE_OF_ACTIVE_PENDING(
            "ageOfActivePending",
            DAYS,
            "from receipt to the day asked about, of open petitions that are not on hold; as of now exact, as of another day"
                    + " the mean is exact and a petition is placed within its month of receipt",
            "CourTools measure 4",
            "/api/ages"),
    BACKLOG_OVER_TARGET(
            "backlogOverTarget",
            PETITIONS,
            "active petitions that are older than the target of their programme",
            "FOIA annual report XII: backlog",
            "/api/ages"),
    TEN_OLDEST(
            "tenOldest",
            DATES,
            "days of receipt of the ten oldest active petitions",
            "FOIA annual report VII.E",
            "/api/ages"),
    CONTRADICTIONS(
            "contradictions",
            FACTS,
            "the anomalies one by one: of which subject, which contradiction, on which day, recorded when; and refusals and"
                    + " corrections of which neither petition nor grant is known",
            "this system",
            "/api/anomalies"),
    ATTORNEYS("attorneys", PEOPLE, "attorneys who have joined and not left", "this system", "/api/workforce"),
    ATTORNEYS_AT_WORK(
            "attorneysAtWork", PEOPLE, "attorneys less those on leave that day", "this system", "/api/workforce"),
    SUPPORT_STAFF("supportStaff", PEOPLE, "the same as attorneys, of support staff", "this system", "/api/workforce"),
    SUPPORT_STAFF_AT_WORK(
            "supportStaffAtWork", PEOPLE, "supportStaff less those on leave that day", "this system", "/api/workforce"),
    HOURS_PER_WEEK(
            "hoursPerWeek",
            HOURS,
            "hours for petitions by the terms of attorneysAtWork",
            "this system",
            "/api/workforce"),
    SUPPORT_HOURS_PER_WEEK(
            "supportHoursPerWeek", HOURS, "the same of supportStaffAtWork", "this system", "/api/workforce"),
    CASE_LIMIT(
            "caseLimit",
            CASES,
            "cases that attorneysAtWork may have on their desks by their terms, added up",
            "this system",
            "/api/workforce"),
    LOAD("load", CASES, "open cases on the desks of attorneys", "this system", "/api/workforce"),
    UTILISATION("utilisation", SHARE, "load / caseLimit", "this system", "/api/workforce"),
    PENDING_AT_END(
            "pendingAtEnd",
            PETITIONS,
            "pending, beside pendingAtStart",
            "FOIA annual report V.A",
            "/api/reports/fiscal-years"),
    PROCESSED("processed", PETITIONS, "granted + denied + closed", "FOIA annual report V.A", "/api/reports/annual"),
    RESPONSE_DAYS(
            "responseDays",
            DAYS,
            "timeToDisposition of those that were disposed of in the fiscal year",
            "FOIA annual report VII",
            "/api/reports/annual"),
    GRANT_RATE("grantRate", SHARE, "grantRateByDecided", "clemency statistics of the office", "/api/summary"),
    PROJECTED_RELEASES(
            "projectedReleases",
            GRANTS,
            "prison terms that announced grants let end, by month of that end: on the day that the grant names, or a new term of"
                    + " months after the day on which the sentence began, less good conduct time, and not before the grant;"
                    + " a new term counts only where the grant says when the sentence began, and one from a petition's"
                    + " file is not known here",
            "clemency statistics of the office",
            "/api/releases");

    private final String wireName;
    private final Unit unit;
    private final String formula;
    private final String source;
    private final String address;

    Apart(String wireName, Unit unit, String formula, String source, String address) {
        this.wireName = wireName;
        this.unit = unit;
        this.formula = formula;
        this.source = source;
        this.address = address;
    }

    @Override
    public String wireName() {
        return wireName;
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public String formula() {
        return formula;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public String address() {
        return address;
    }
}
