package clemency.intake.status;

import clemency.http.ProblemException;
import clemency.http.Problems;
import jakarta.validation.constraints.NotNull;

/** The holder of a tracking code asks. Whatever the text is, it is looked for: no rule tells what a code looks like. */
public record CodeBody(@NotNull String trackingCode) {

    static ProblemException unknown() {
        return Problems.notFound("No petition has this tracking code.");
    }

    /** The code is a secret. */
    @Override
    public String toString() {
        return "CodeBody[…]";
    }
}
