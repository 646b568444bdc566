package clemency.review.attorney;

import clemency.http.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** What a manager says of an attorney. */
record AttorneyBody(
        @NotNull @Text(max = 200) String name,
        @NotNull @Min(1) @Max(10_000) Integer openCaseLimit) {

    /** Names of staff stay out of the log. */
    @Override
    public String toString() {
        return "AttorneyBody[openCaseLimit=" + openCaseLimit + "]";
    }
}
