package clemency.review.attorney;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.events.StaffKind;
import clemency.events.WorkTerms;
import clemency.http.Text;
import clemency.review.attorney.roster.WantedTerms;
import clemency.review.docket.SensibleDay;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody new, as a manager enters it.
 *
 * @param signIn the user who sits at this desk; nobody does where it is left out
 * @param kind an attorney where it is left out
 * @param openCaseLimit wanted of an attorney, and of nobody else
 * @param hoursPerWeek for petitions; full time, 40, where it is left out
 * @param clemencyTypes which are handled; all where it is left out or empty
 * @param programmes which are handled; all where it is left out or empty
 * @param startsOn the first day; today where it is left out
 * @param reason why, for the history
 */
record AttorneyBody(
        @NotNull @Text(max = 200) String name,
        @Text(max = 200) String signIn,
        StaffKind kind,
        @Min(1) @Max(MOST_CASES) Integer openCaseLimit,
        @Min(0) @Max(WorkTerms.MOST_HOURS) Integer hoursPerWeek,
        @Size(max = 10) List<@NotNull ClemencyType> clemencyTypes,
        @Size(max = 100) List<@NotNull Programme> programmes,
        @SensibleDay LocalDate startsOn,
        @Text(max = 500) String reason) {

    static final int MOST_CASES = 10_000;

    StaffKind kindOrAttorney() {
        return kind == null ? StaffKind.ATTORNEY : kind;
    }

    Badge badge() {
        return Badge.of(name, signIn);
    }

    WantedTerms terms() {
        return new WantedTerms(hoursPerWeek, openCaseLimit, clemencyTypes, programmes);
    }

    /** Names of staff stay out of the log. */
    @Override
    public String toString() {
        return "AttorneyBody[" + kind + ", " + terms() + "]";
    }
}
