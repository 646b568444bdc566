package clemency.review.release;

import clemency.events.GrantTerms;
import clemency.events.PrisonTerm;
import java.time.LocalDate;
import java.util.List;

/**
 * When somebody leaves prison by the terms of a grant. What the Bureau of Prisons computes is what counts; this is what the terms
 * alone let expect.
 *
 * @param rule how the day follows from the terms
 * @param on the day, or null where the rule gives none
 * @param assumptions what the day rests on beside the terms
 */
public record ProjectedRelease(Rule rule, LocalDate on, List<Assumption> assumptions) {

    /** How a day follows from the terms. */
    public enum Rule {
        /** The terms name the day. */
        EXPIRES_ON_STATED_DAY,
        /** The new term from the day on which the sentence began, less good conduct time. */
        NEW_TERM_LESS_GOOD_CONDUCT,
        /** That day has passed already: at once, on the day of the grant. */
        NEW_TERM_SERVED,
        /** A new term, of a sentence of which the office does not know when it began. */
        BEGINNING_NOT_KNOWN,
        /** A sentence for life has no release. */
        LIFE,
        /** The grant leaves the imprisonment as it is. */
        IMPRISONMENT_UNCHANGED,
        /** The published terms are not understood. */
        NOT_UNDERSTOOD
    }

    /** What is taken to be so. */
    public enum Assumption {
        /** 54 days for each year of the term, and for the last part of a year its share; none of it lost (18 U.S.C. 3624(b)). */
        ALL_GOOD_CONDUCT_TIME_EARNED,
        /** Custody began with the sentence, and nothing before it is credited (18 U.S.C. 3585). */
        SENTENCE_BEGAN_WHEN_STATED
    }

    private static final int GOOD_CONDUCT_DAYS_A_YEAR = 54;
    private static final int MONTHS_A_YEAR = 12;

    /**
     * @param granted the day of the grant, before which nobody is released by it
     * @param began when the sentence began, for terms that do not say so; null where it is not known
     */
    public static ProjectedRelease of(GrantTerms terms, LocalDate granted, LocalDate began) {
        return switch (terms.prisonTerm()) {
            case PrisonTerm.ExpiresOn(var date) -> certain(Rule.EXPIRES_ON_STATED_DAY, date);
            case PrisonTerm.CommutedToMonths(var months, var stated) ->
                newTerm(months, stated == null ? began : stated, granted);
            case PrisonTerm.CommutedToLife _ -> certain(Rule.LIFE, null);
            case PrisonTerm.Unchanged _ -> certain(Rule.IMPRISONMENT_UNCHANGED, null);
            case PrisonTerm.NotUnderstood _ -> certain(Rule.NOT_UNDERSTOOD, null);
        };
    }

    private static ProjectedRelease certain(Rule rule, LocalDate on) {
        return new ProjectedRelease(rule, on, List.of());
    }

    private static ProjectedRelease newTerm(int months, LocalDate began, LocalDate granted) {
        if (began == null) {
            return certain(Rule.BEGINNING_NOT_KNOWN, null);
        }
        var on = began.plusMonths(months).minusDays(goodConductDays(months));
        return on.isAfter(granted)
                ? new ProjectedRelease(Rule.NEW_TERM_LESS_GOOD_CONDUCT, on, List.of(Assumption.values()))
                : new ProjectedRelease(Rule.NEW_TERM_SERVED, granted, List.of(Assumption.values()));
    }

    /** Only a term of more than a year earns any (18 U.S.C. 3624(b)(1)). */
    private static long goodConductDays(int months) {
        return months > MONTHS_A_YEAR ? (long) months * GOOD_CONDUCT_DAYS_A_YEAR / MONTHS_A_YEAR : 0;
    }
}
