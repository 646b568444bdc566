package clemency.review.announcement;

import clemency.http.Problems;
import clemency.http.Violation;
import java.util.List;
import java.util.regex.Pattern;

/** The revision of {@code If-Match} and {@code ETag}: {@code "3"}. */
final class SeenRevision {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final int PRECONDITION_REQUIRED = 428;

    private SeenRevision() {}

    static String tag(long revision) {
        return "\"" + revision + "\"";
    }

    /** Fails with a problem where it is missing or no tag of ours. */
    static long of(String ifMatch) {
        if (ifMatch == null) {
            throw Problems.problem(
                    "precondition-required",
                    "Say which revision you have seen",
                    PRECONDITION_REQUIRED,
                    null,
                    List.of(new Violation("If-Match", "required", "Wanted the ETag of what is to be changed.")));
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw Problems.malformed(
                    null, List.of(new Violation("If-Match", "format", "Wanted an ETag such as \"3\".")));
        }
        return Long.parseLong(tag.group(1));
    }
}
