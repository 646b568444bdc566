package clemency.review.grant.language;

import java.util.Optional;
import java.util.regex.Pattern;

/** The parts of a sentence that are not imprisonment. */
final class OtherPunishment {

    /** Lifetime supervised release is no life sentence. */
    private static final String HOW_LONG = "(?:(?:" + Length.FORM
            + "|life(?:time)?|unsupervised|supervised|of|a|an|term|" + "in|for|on|conditional) ){0,6}";

    private static final Pattern UNDER_SUPERVISION = Pattern.compile(
            HOW_LONG + "(?:supervised release|special parole|mandatory parole|parole|probation|supervision"
                    + "|home (?:detention|confinement)|house arrest|community (?:confinement|supervision|treatment center)"
                    + "|halfway house|intermittent confinement)(?: term)?"
                    + "(?: (?:for|of) (?:" + Length.FORM + "|life))?(?: on each count)?");
    private static final Pattern DUTY_OR_LOSS = Pattern.compile(
            "(?:.{0,120}\\b)?(?:community service|reprimand|bad[ -]conduct discharge|dishonou?rable discharge|dismissal"
                    + "|reduction (?:in|of) (?:rank|grade|pay)|reduction to .{1,30}|forfeiture of .{1,60}|deportation|costs|joint(?:ly)? and several(?:ly)?)(?:\\b.{0,120})?");
    private static final Pattern MONEY = Pattern.compile(
            "(?:.{0,160}\\b)?(?:fines?|fined|restitution|assessments?|forfeitures?|forfeited)(?:\\b.{0,160})?");
    private static final Pattern CHANGED = Pattern.compile("(?:the )?(?:" + Length.FORM + " )?(?:term of )?"
            + "(?:supervised release|special parole|probation)(?: term)? (?:was )?(?:later )?"
            + "(?:amended|reduced|modified|terminated)(?: to (?:" + Length.FORM + ")(?: supervised release)?)?");
    private static final Pattern IMPRISONMENT =
            Pattern.compile("\\b(?:imprison|incarcerat|prison|custod|death|life|jail|re-?sentenc|vacat|suspend|amend"
                    + "|years?|months?|weeks?|days?|time served|confinement)");

    private OtherPunishment() {}

    static Optional<Part> read(String text) {
        boolean amended = CHANGED.matcher(text).matches();
        return amended || isImposed(text) ? Optional.of(new Part.Other(amended)) : Optional.empty();
    }

    private static boolean isImposed(String text) {
        return UNDER_SUPERVISION.matcher(text).matches()
                || !IMPRISONMENT.matcher(text).find()
                        && (MONEY.matcher(text).matches()
                                || DUTY_OR_LOSS.matcher(text).matches());
    }
}
