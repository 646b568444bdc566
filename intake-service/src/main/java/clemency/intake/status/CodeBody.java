package clemency.intake.status;

import clemency.http.ProblemException;
import clemency.http.Problems;
import clemency.http.Text;
import jakarta.validation.constraints.NotNull;

/** The holder of a tracking code asks. */
record CodeBody(@NotNull @Text(max = 40) String trackingCode) {

    static ProblemException unknown() {
        return Problems.notFound("No petition has this tracking code.");
    }

    /** The code is a secret. */
    @Override
    public String toString() {
        return "CodeBody[…]";
    }
}
