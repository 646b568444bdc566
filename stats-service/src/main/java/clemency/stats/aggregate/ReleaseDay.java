package clemency.stats.aggregate;

import clemency.events.PrisonTerm;
import java.time.LocalDate;

/**
 * When a prison term ends by the words of a grant alone, as review projects it: on the day that they name, or a new term after
 * the day on which the sentence began, less good conduct time (18 U.S.C. 3624(b): 54 days for each year, of a term of more than
 * a year). Where they don't say when it began nobody here knows it.
 */
final class ReleaseDay {

    private static final int GOOD_CONDUCT_DAYS_A_YEAR = 54;
    private static final int MONTHS_A_YEAR = 12;

    private ReleaseDay() {}

    /** Null where it can't be told. A new term may have ended before the grant: see {@link #notBefore}. */
    static LocalDate by(PrisonTerm term) {
        return switch (term) {
            case PrisonTerm.ExpiresOn(var date) -> date;
            case PrisonTerm.CommutedToMonths(var months, var beganOn) ->
                beganOn == null ? null : beganOn.plusMonths(months).minusDays(goodConductDays(months));
            case PrisonTerm.CommutedToLife _, PrisonTerm.Unchanged _, PrisonTerm.NotUnderstood _ -> null;
        };
    }

    /** A new term that is served already lets go on the day of the grant; a day that is named stays as it is named. */
    static LocalDate notBefore(LocalDate granted, Happening.Outline grant) {
        return grant.toTerm() && grant.releaseOn().isBefore(granted) ? granted : grant.releaseOn();
    }

    private static long goodConductDays(int months) {
        return months > MONTHS_A_YEAR ? (long) months * GOOD_CONDUCT_DAYS_A_YEAR / MONTHS_A_YEAR : 0;
    }
}
