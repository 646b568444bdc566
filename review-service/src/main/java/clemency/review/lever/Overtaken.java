package clemency.review.lever;

import clemency.http.Problems;
import clemency.http.Violation;
import java.util.List;

/** Whoever sets levers looked at some: if they are in force no longer, what somebody else set would be lost. */
final class Overtaken {

    private Overtaken() {}

    static String tag(SetLevers levers) {
        return "\"" + levers.levers().version() + "\"";
    }

    /** Throws a problem of status 412; says nothing where no version was named, or any. */
    static void refuse(String ifMatch, SetLevers inForce) {
        if (ifMatch == null || ifMatch.strip().equals("*") || ifMatch.strip().equals(tag(inForce))) {
            return;
        }
        var text = "Version " + inForce.levers().version() + " is in force, set at " + inForce.setAt() + " by "
                + inForce.roles() + ".";
        throw Problems.problem(
                "precondition-failed",
                "It was changed in the meantime",
                412,
                text,
                List.of(new Violation("If-Match", "in-force", text)));
    }
}
