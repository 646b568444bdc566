package clemency.review.grant.language;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one clause of the terms. */
final class ClauseReader {

    private static final Pattern INTACT =
            Pattern.compile("leaving (?:intact|in (?:effect|force|place)|undisturbed|unchanged)\\b.*");
    /** What stays as it is has neither a verb nor a doubt; an exception, a change or a condition inside it may be anything. */
    private static final Pattern MORE_THAN_INTACT = Pattern.compile(
            "\\b(?:except\\w*|exclu\\w+|other than|apart|aside|but|save|without|rather|instead|however|minus|less|not|never|if"
                    + "|unless|until|when|once|only|subject to|contingent|condition (?!of\\b)|conditional\\w*|shall|must|will|may"
                    + "|recipient|petitioner|inmate|he|she|who|remi(?:t|ts|ssion)|refus\\w*|declin\\w*|reject\\w*|withdr\\w+"
                    + "|resci\\w+|revo\\w+|void|commutation|expire|"
                    // Any other verb that tells of a change.
                    + "(?!supervised|unsupervised|imposed|ordered|adjudged|assessed|stated|united|related|owed)[a-z]+ed"
                    + "|(?!leaving|including|remaining|outstanding|owing|standing|existing|following)[a-z]+ing)\\b");

    private static final Pattern CONDITION = Pattern.compile(
            "(?:making )?(?:(?:the |this )?(?:commutation|grant|pardon)(?: of sentence)? (?:is |was )?)?(?:made )?"
                    + "(?:condition(?:ed|al)\\b(?! released?)|(?:up)?on (?:the )?condition\\b|subject to\\b|contingent (?:up)?on\\b"
                    + "|provided (?:that|the|he|she)\\b).*");
    /** A remark in brackets tells of something else. */
    private static final Pattern REMARK = Pattern.compile("\\([a-z]");

    private static final String WHO =
            "(?:which|the|this|his|her|recipient|petitioner|inmate|he|she|has|have|been|was|were|is|conditions?|commutation|grant|clemency|pardon|offer|of|sentence|by|later|subsequently|to|accept|accepting|drug|treatment|on|and|residential)";
    private static final Pattern DECLINED = Pattern.compile("(?:" + WHO + " ){0,8}(?:declined|refused|rejected)(?: "
            + WHO + "){0,10}(?:,? ?(?<date>" + PublishedDate.FORM + "))?");
    // Not to accept the profits of a book is a condition.
    private static final String REFUSED =
            "declin|refus|reject|withdr[ae]w|resci(?:nd|ssion)|revo[ck]|opt(?:s|ed)? out|fail|lapse|unmet"
                    + "|void|nullif|not (?:been |be )?(?:met|agree|satisf|fulfil|compl|consent|enroll|take|took|effect)"
                    + "|(?:not|never) (?:otherwise )?(?:accept(?!.{0,60}\\bbenefit))";
    private static final Pattern FORMULA = Pattern.compile(
            "(?:(?:a|and|full|free|complete|absolute|unconditional|posthumous|presidential),? ){0,8}pardon(?: granted)?|see above|none|n/a");
    private static final Pattern CHANGES = Pattern.compile(
            "\\b(?:commuted|commut(?:e|ing)\\b|expire|remit|remission|forgiv|reduced|shortened|terminated|vacat|home confinement|"
                    + REFUSED + ")");

    /** Only conditions are told at length. */
    private static final int LONGEST_CHANGE = 400;

    private ClauseReader() {}

    static Clause read(String clause, LocalDate grantedOn) {
        if (INTACT.matcher(clause).matches()
                && !MORE_THAN_INTACT.matcher(clause).find()) {
            return new Clause.Intact(clause.contains("supervised release"));
        }
        var declined = DECLINED.matcher(clause);
        if (declined.matches()) {
            return declined(clause, declined.group("date"), grantedOn);
        }
        if (isCondition(clause)) {
            return new Clause.Conditional(ConditionReader.read(clause));
        }
        return FORMULA.matcher(clause).matches() ? new Clause.Formula() : change(clause, grantedOn);
    }

    private static boolean isCondition(String clause) {
        return CONDITION.matcher(clause).matches()
                && !CHANGES.matcher(clause).find()
                && !REMARK.matcher(clause).find();
    }

    /** A date that the calendar does not have, or before the grant, leaves the whole clause not understood. */
    private static Clause declined(String clause, String date, LocalDate grantedOn) {
        if (date == null) {
            return new Clause.Declined(null);
        }
        return PublishedDate.read(date)
                .filter(day -> !day.isBefore(grantedOn))
                .<Clause>map(Clause.Declined::new)
                .orElseGet(() -> notUnderstood(clause));
    }

    private static Clause change(String clause, LocalDate grantedOn) {
        if (clause.length() > LONGEST_CHANGE) {
            return notUnderstood(clause);
        }
        Optional<Clause> release = ReleaseClause.read(clause).map(Clause.Release::new);
        return release.or(() -> MoneyClause.read(clause).map(Clause.Money::new))
                .or(() -> PrisonClause.read(clause, grantedOn).map(Clause.Prison::new))
                .orElseGet(() -> notUnderstood(clause));
    }

    private static Clause notUnderstood(String clause) {
        return new Clause.NotUnderstood(clause, CHANGES.matcher(clause).find());
    }
}
