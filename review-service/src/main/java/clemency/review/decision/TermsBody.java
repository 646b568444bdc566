package clemency.review.decision;

import clemency.events.GrantTerms;
import clemency.events.GrantTerms.Condition;
import clemency.events.GrantTerms.Remitted;
import clemency.events.GrantTerms.SupervisedRelease;
import clemency.events.PrisonTerm;
import clemency.http.Violation;
import clemency.review.docket.SensibleDay;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The terms of a grant as they are sent.
 *
 * @param conditional whether it depends on anything; with conditions it does, without false where it is left out
 * @param conditions those that have a name
 * @param supervisedRelease not stated where it is left out
 */
public record TermsBody(
        @NotNull PrisonTerm prisonTerm,
        Boolean conditional,
        Set<@NotNull Condition> conditions,
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
                conditions,
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
        return terms.day().filter(day -> !SensibleDay.Rule.holds(day.day())).stream()
                .map(day -> new Violation(
                        line + "/terms/prisonTerm/" + day.field(),
                        SensibleDay.Rule.NAME,
                        "Wanted a day that " + SensibleDay.Rule.TEXT + "."))
                .toList();
    }

    private record Day(String field, LocalDate day) {}

    private Optional<Day> day() {
        return switch (prisonTerm) {
            case PrisonTerm.ExpiresOn(var date) -> Optional.of(new Day("date", date));
            case PrisonTerm.CommutedToMonths(var _, var beganOn) -> Optional.of(new Day("beganOn", beganOn));
            case PrisonTerm.CommutedToLife _, PrisonTerm.Unchanged _, PrisonTerm.NotUnderstood _ -> Optional.empty();
        };
    }
}
