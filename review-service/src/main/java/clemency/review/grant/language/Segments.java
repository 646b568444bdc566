package clemency.review.grant.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a count apart at semicolons, bars, commas and full stops, but never inside brackets, numbers and dates. */
final class Segments {

    private static final Pattern YEAR = Pattern.compile(" ?\\d{4}(?!\\d)");

    private static final Pattern DATE_COMMA = Pattern.compile("(" + PublishedDate.FORM + "), to ");

    private Segments() {}

    static List<String> of(String count) {
        var text = DATE_COMMA.matcher(count).replaceAll("$1 to ");
        var segments = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth <= 0 && ends(text, at)) {
                segments.add(text.substring(from, at));
                from = at + 1;
            }
        }
        segments.add(text.substring(from));
        return segments.stream()
                .map(String::strip)
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    private static boolean ends(String text, int at) {
        return switch (text.charAt(at)) {
            case ';', '|' -> true;
            case ',' -> !(digitAt(text, at + 1) || yearAt(text, at + 1));
            case '.' -> !(yearAt(text, at + 1) || at + 1 < text.length() && text.charAt(at + 1) != ' ');
            default -> false;
        };
    }

    private static boolean digitAt(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    /** The comma or full stop before it belongs to a date. */
    private static boolean yearAt(String text, int at) {
        return YEAR.matcher(text).region(at, text.length()).lookingAt();
    }
}
