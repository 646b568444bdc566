package clemency.review.lever;

import clemency.http.Problems;
import java.util.Map;

/** Whoever sets levers looked at some: if they are in force no longer, what somebody else set would be lost. */
final class Overtaken {

    private Overtaken() {}

    static String tag(SetLevers levers) {
        return "\"" + levers.levers().version() + "\"";
    }

    /** Throws a problem of status 412 that shows what is in force; says nothing where no version was named, or any. */
    static void refuse(String ifMatch, SetLevers inForce) {
        if (ifMatch == null || ifMatch.strip().equals("*") || ifMatch.strip().equals(tag(inForce))) {
            return;
        }
        throw Problems.changed(
                "Other levers have been set since you saw them. Nothing was written.", Map.of("inForce", inForce));
    }
}
