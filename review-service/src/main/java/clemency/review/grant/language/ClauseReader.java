package clemency.review.grant.language;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one clause of the terms. */
final class ClauseReader {

    private static final Pattern INTACT =
            Pattern.compile("leaving (?:intact|in (?:effect|force|place)|undisturbed|unchanged)\\b.*");
    /** An exception inside what stays intact may be anything. */
    private static final Pattern EXCEPTION =
            Pattern.compile("\\b(?:except|excluding|other than|but (?:not|for)|save)\\b");

    private static final Pattern CONDITION = Pattern.compile(
            "(?:(?:the |this )?(?:commutation|grant|pardon)(?: of sentence)? (?:is |was )?)?(?:made )?"
                    + "(?:condition(?:ed|al)\\b(?! released?)|(?:up)?on (?:the )?condition\\b|subject to\\b|contingent (?:up)?on\\b|provided that\\b).*");
    private static final String WHO =
            "(?:which|the|this|his|her|recipient|petitioner|inmate|he|she|has|have|been|was|were|is|conditions?|commutation|grant|clemency|pardon|offer|of|sentence|by|later|subsequently|to|accept|accepting|drug|treatment|on|and|residential)";
    private static final Pattern DECLINED = Pattern.compile("(?:" + WHO + " ){0,8}(?:declined|refused|rejected)(?: "
            + WHO + "){0,10}(?:,? ?(?<date>" + PublishedDate.FORM + "))?");
    private static final Pattern REFUSAL = Pattern.compile("\\b(?:declin|refus|reject)");
    private static final Pattern FORMULA = Pattern.compile(
            "(?:(?:a|and|full|free|complete|absolute|unconditional|posthumous|presidential),? ){0,8}pardon(?: granted)?|see above|none|n/a");
    private static final Pattern CHANGES = Pattern.compile(
            "\\b(?:commuted|commut(?:e|ing)\\b|expire|remit|forgiv|reduced|terminated|vacat|home confinement|declin|refus|reject)");

    private ClauseReader() {}

    static Clause read(String clause, LocalDate grantedOn) {
        if (INTACT.matcher(clause).matches() && !EXCEPTION.matcher(clause).find()) {
            return new Clause.Intact(clause.contains("supervised release"));
        }
        var declined = DECLINED.matcher(clause);
        if (declined.matches()) {
            return declined(clause, declined.group("date"));
        }
        if (CONDITION.matcher(clause).matches() && !REFUSAL.matcher(clause).find()) {
            return new Clause.Condition();
        }
        return FORMULA.matcher(clause).matches() ? new Clause.Formula() : change(clause, grantedOn);
    }

    /** A date that the calendar does not have leaves the whole clause not understood. */
    private static Clause declined(String clause, String date) {
        if (date == null) {
            return new Clause.Declined(null);
        }
        return PublishedDate.read(date).<Clause>map(Clause.Declined::new).orElseGet(() -> notUnderstood(clause));
    }

    private static Clause change(String clause, LocalDate grantedOn) {
        Optional<Clause> release = ReleaseClause.read(clause).map(Clause.Release::new);
        return release.or(() -> MoneyClause.read(clause).map(Clause.Money::new))
                .or(() -> PrisonClause.read(clause, grantedOn).map(Clause.Prison::new))
                .orElseGet(() -> notUnderstood(clause));
    }

    private static Clause notUnderstood(String clause) {
        return new Clause.NotUnderstood(clause, CHANGES.matcher(clause).find());
    }
}
