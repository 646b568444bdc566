package clemency.review.grant.language;

import java.util.regex.Pattern;

/** What no reader understood. */
final class Unread {

    private static final Pattern ABOUT_IMPRISONMENT = Pattern.compile(
            "\\b(?:life|death|prison|imprison|incarcerat|custod|confine|jail|amend|reduc|re-?sentenc|modif"
                    + "|vacat|suspend|commut|sentence|term|serv|years?|months?|weeks?|days?|executed)");

    private Unread() {}

    static Part.NotUnderstood of(String text) {
        return new Part.NotUnderstood(text, ABOUT_IMPRISONMENT.matcher(text).find());
    }
}
