package clemency.review.desk;

import clemency.http.ProblemException;
import clemency.http.Problems;
import clemency.http.Violation;
import java.util.List;

/** Why an attorney gets nothing. */
final class Refused {

    private Refused() {}

    static ProblemException noRoom() {
        return because("no-room", "The attorney's desk is full.");
    }

    static ProblemException notThere() {
        return because(
                "at-work", "The attorney is on leave, has not begun yet, or has left; support staff hold no cases.");
    }

    static ProblemException because(String rule, String text) {
        return Problems.conflict(text, List.of(new Violation("", rule, text)));
    }
}
