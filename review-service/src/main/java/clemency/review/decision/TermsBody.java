package clemency.review.decision;

import clemency.events.GrantTerms;
import clemency.events.GrantTerms.Remitted;
import clemency.events.GrantTerms.SupervisedRelease;
import clemency.events.PrisonTerm;
import clemency.http.Violation;
import clemency.review.docket.SensibleDay;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;

/**
 * The terms of a grant as they are sent.
 *
 * @param conditional false where it is left out
 * @param supervisedRelease not stated where it is left out
 */
public record TermsBody(
        @NotNull PrisonTerm prisonTerm,
        Boolean conditional,
        Set<@NotNull Remitted> remitted,
        SupervisedRelease supervisedRelease) {

    /** Null for none. */
    public static GrantTerms stated(TermsBody body) {
        return body == null ? null : body.stated();
    }

    private GrantTerms stated() {
        return new GrantTerms(
                prisonTerm,
                Boolean.TRUE.equals(conditional),
                remitted,
                supervisedRelease == null ? SupervisedRelease.NOT_STATED : supervisedRelease);
    }

    /**
     * What can't be meant, whatever the case is.
     *
     * @param line the pointer to the line of which these are the terms
     * @param terms null for none
     */
    public static List<Violation> violations(String line, Outcome outcome, TermsBody terms) {
        if (terms == null) {
            return List.of();
        }
        if (outcome == Outcome.DENY) {
            return List.of(new Violation(line + "/terms", "grant-only", "A denial has no terms."));
        }
        return terms.endsOnSensibleDay()
                ? List.of()
                : List.of(new Violation(
                        line + "/terms/prisonTerm/date",
                        SensibleDay.Rule.NAME,
                        "Wanted a day that " + SensibleDay.Rule.TEXT + "."));
    }

    private boolean endsOnSensibleDay() {
        return !(prisonTerm instanceof PrisonTerm.ExpiresOn(var date)) || SensibleDay.Rule.holds(date);
    }
}
