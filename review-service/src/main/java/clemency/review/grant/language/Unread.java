package clemency.review.grant.language;

import java.util.regex.Pattern;

/** What no reader understood. */
final class Unread {

    private static final Pattern ABOUT_IMPRISONMENT = Pattern.compile(
            "\\b(?:life|death|prison|imprison|incarcerat|custod|confine|jail|amend|reduc|re-?sentenc|modif"
                    + "|vacat|suspend|commut|sentence|term|serv|years?|months?|weeks?|days?|executed)");

    /** Beside a sentence that is not in the record: it leaves the one before it as it is. */
    private static final Pattern BESIDE =
            Pattern.compile("(?:to (?:run|be served) )?(?:consecutive|concurrent)(?:ly)? (?:to|with)"
                    + "(?: (?:an?|any|the|his|her|other|another|prior|previous|undischarged|existing|state|federal|sentences?|terms?"
                    + "|imprisonment|imposed|in|by|of|cases?|courts?)){1,10}");

    private Unread() {}

    static Part.NotUnderstood of(String text) {
        return new Part.NotUnderstood(
                text,
                !BESIDE.matcher(text).matches()
                        && ABOUT_IMPRISONMENT.matcher(text).find());
    }
}
