package clemency.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A problem document (RFC 9457), sent as {@code application/problem+json}.
 *
 * @param type a stable relative address, {@code /problems/...}: what programs look at
 * @param title the same for every problem of a type
 * @param status the HTTP status
 * @param detail what is special about this one; null where there is nothing to add
 * @param violations each field and the rule it breaks; left out where there are none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, List<Violation> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        violations = violations == null ? List.of() : List.copyOf(violations);
    }
}
