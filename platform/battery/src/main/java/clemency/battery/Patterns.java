package clemency.battery;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that fits a pattern, as far as patterns of identifiers go: classes of characters, each with how often. */
final class Patterns {

    private static final Pattern PART =
            Pattern.compile("(?<class>\\[[^]]+]|\\\\d|\\\\w|\\.|\\\\?[^\\\\{}()*+?\\[\\]|^$])"
                    + "(?:(?<any>[*?])|(?<some>\\+)|\\{(?<least>\\d+)(?:,\\d*)?})?");

    private Patterns() {}

    /** The shortest there is; a text that does not fit where the pattern is of another kind. */
    static String fitting(String pattern) {
        var text = new StringBuilder();
        var parts = PART.matcher(pattern);
        while (parts.find()) {
            text.append(member(parts.group("class")).repeat(times(parts)));
        }
        return text.toString();
    }

    private static int times(Matcher part) {
        var least = part.group("least");
        return part.group("any") != null ? 0 : least == null ? 1 : Integer.parseInt(least);
    }

    private static String member(String group) {
        return switch (group) {
            case "\\d" -> "1";
            case "\\w", "." -> "a";
            default ->
                group.startsWith("[")
                        ? group.substring(1, 2).equals("\\") ? "1" : group.substring(1, 2)
                        : group.substring(group.length() - 1);
        };
    }
}
