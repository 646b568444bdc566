package clemency.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * A problem document (RFC 9457), sent as {@code application/problem+json}.
 *
 * @param type a stable relative address, {@code /problems/...}: what programs look at
 * @param title the same for every problem of a type
 * @param status the HTTP status
 * @param detail what is special about this one; null where there is nothing to add
 * @param violations each field and the rule it breaks; left out where there are none
 * @param extension members that only this type of problem has (RFC 9457, section 3.2)
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<Violation> violations,
        Map<String, Object> extension) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        violations = violations == null ? List.of() : List.copyOf(violations);
        extension = extension == null ? Map.of() : Map.copyOf(extension);
    }

    public Problem(String type, String title, int status, String detail, List<Violation> violations) {
        this(type, title, status, detail, violations, Map.of());
    }

    @Override
    @JsonAnyGetter
    public Map<String, Object> extension() {
        return extension;
    }
}
