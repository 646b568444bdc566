package clemency.events;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a rule found when the petition came in. Rules are advisory: they flag and route.
 *
 * @param rule its name, for ever the same
 */
public record ScreeningFinding(String rule, Severity severity) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    public ScreeningFinding {
        Objects.requireNonNull(severity, "severity");
        if (rule == null || !NAME.matcher(rule).matches()) {
            throw new IllegalArgumentException("a rule is named by 1 to 60 of a-z, 0-9 and -, beginning with a letter");
        }
    }

    /** What the office does with it. Nothing of it keeps a petition out. */
    public enum Severity {
        /** Good to know. */
        INFORM,
        /** An attorney looks at it before anything else is done. */
        FLAG,
        /** Somebody else decides, or another queue: the office sends it there. */
        ROUTE
    }
}
