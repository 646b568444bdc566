package clemency.review.grant.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one form in which the readers see a text: lower case, straight marks, single spaces, no edges. */
final class Words {

    /** Twice the longest published text; longer ones are not read, so that no pattern can be made to toil. */
    static final int LONGEST = 2_000;

    /** A typographic apostrophe that was read as Windows-1252 when it was UTF-8. */
    private static final String MANGLED_APOSTROPHE = "\u00e2\u20ac\u2122";

    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc\u00b4`]");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\h\\p{Cc}]+");

    private Words() {}

    static String plain(String text) {
        var straight =
                APOSTROPHES.matcher(text.replace(MANGLED_APOSTROPHE, "'")).replaceAll("'");
        var dashed = DASHES.matcher(straight).replaceAll("-");
        return SPACES.matcher(dashed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** What stands between the matches of a pattern, blank pieces left out. */
    static List<String> between(Pattern boundary, String text) {
        var pieces = new ArrayList<String>();
        int from = 0;
        for (Matcher match = boundary.matcher(text); match.find(); from = match.end()) {
            pieces.add(text.substring(from, match.start()));
        }
        pieces.add(text.substring(from));
        return pieces.stream()
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }
}
