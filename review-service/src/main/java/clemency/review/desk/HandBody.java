package clemency.review.desk;

import clemency.http.Text;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param reason told on no topic: it is kept with the assignment, and in the case's record */
record HandBody(
        @NotNull UUID attorney,
        @NotNull @Text(max = 2_000, lines = true) String reason) {

    /** Free text stays out of the log. */
    @Override
    public String toString() {
        return "HandBody[" + attorney + "]";
    }
}
