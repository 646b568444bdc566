package clemency.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The programme under which a petition is reviewed. An open set: programmes come and go with directives. */
public record Programme(@JsonValue String code) {

    private static final int LONGEST = 40;

    public static final Programme TRADITIONAL = new Programme("TRADITIONAL");
    public static final Programme CLEMENCY_INITIATIVE_2014 = new Programme("CLEMENCY_INITIATIVE_2014");
    /** Sentences of death; ahead of all others. */
    public static final Programme CAPITAL = new Programme("CAPITAL");
    /** The published record of a grant does not name its programme. */
    public static final Programme UNSPECIFIED = new Programme("UNSPECIFIED");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Programme {
        if (code == null || !isCode(code)) {
            throw new IllegalArgumentException("a programme is 1 to 40 of A-Z, 0-9 and _, beginning with a letter");
        }
    }

    // Each event that is read has one: no regular expression.
    private static boolean isCode(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && isLetter(text.charAt(0))
                && text.chars().allMatch(c -> isLetter(c) || c >= '0' && c <= '9' || c == '_');
    }

    private static boolean isLetter(int c) {
        return c >= 'A' && c <= 'Z';
    }

    @Override
    public String toString() {
        return code;
    }
}
