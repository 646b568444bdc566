package clemency.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The programme under which a petition is reviewed. An open set: programmes come and go with directives. */
public record Programme(@JsonValue String code) {

    // First: the constants below are checked against it.
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    public static final Programme TRADITIONAL = new Programme("TRADITIONAL");
    public static final Programme CLEMENCY_INITIATIVE_2014 = new Programme("CLEMENCY_INITIATIVE_2014");
    /** Sentences of death; ahead of all others. */
    public static final Programme CAPITAL = new Programme("CAPITAL");
    /** The published record of a grant does not name its programme. */
    public static final Programme UNSPECIFIED = new Programme("UNSPECIFIED");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Programme {
        if (code == null || !FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("a programme is 1 to 40 of A-Z, 0-9 and _, beginning with a letter");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
