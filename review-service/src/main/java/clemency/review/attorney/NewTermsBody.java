package clemency.review.attorney;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.events.WorkTerms;
import clemency.http.Text;
import clemency.review.attorney.roster.WantedTerms;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Somebody's name and sign-in, and terms from today on; what is left out stays as it is. */
record NewTermsBody(
        @NotNull @Text(max = 200) String name,
        @Text(max = 200) String signIn,
        @Min(1) @Max(AttorneyBody.MOST_CASES) Integer openCaseLimit,
        @Min(0) @Max(WorkTerms.MOST_HOURS) Integer hoursPerWeek,
        @Size(max = 10) List<@NotNull ClemencyType> clemencyTypes,
        @Size(max = 100) List<@NotNull Programme> programmes,
        @Text(max = 500) String reason) {

    Badge badge() {
        return Badge.of(name, signIn);
    }

    WantedTerms terms() {
        return new WantedTerms(hoursPerWeek, openCaseLimit, clemencyTypes, programmes);
    }

    /** Names of staff stay out of the log. */
    @Override
    public String toString() {
        return "NewTermsBody[" + terms() + "]";
    }
}
