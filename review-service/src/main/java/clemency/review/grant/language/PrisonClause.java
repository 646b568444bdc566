package clemency.review.grant.language;

import clemency.events.PrisonTerm;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code prison sentence commuted to expire on July 28, 2016} and what means the same. */
final class PrisonClause {

    private static final String SUBJECT =
            "(?:(?:the|his|her|their|total|entire|remaining|remainder of|balance of|aggregate|federal|both|all|each|unserved portion of) ){0,4}"
                    + "(?:(?:prison|death|life|custodial|jail) (?:sentences?|terms?)|(?:sentences?|terms?) of (?:imprisonment|incarceration|confinement|death|life imprisonment|life|"
                    + Length.FORM + "(?: imprisonment)?)"
                    + "|sentences?|imprisonment|incarceration|term|death penalty)"
                    + "(?: (?:for|in|on|under|imposed) (?:[^;,.]{1,80}?))??";
    private static final String VERB =
            "(?:(?:is|are|was|were|be|shall|to be|hereby|also|further) ){0,3}(?:commuted|reduced|shortened)";

    /** {@code commuted to} may be missing in {@code sentence to expire on}, and {@code to} in {@code commuted expire on}. */
    private static final Pattern EXPIRES = Pattern.compile(
            "(?:" + SUBJECT + " )?(?:" + VERB
                    + " ?,? ?)?(?:so as )?(?:(?:shall|will) )?(?:to )?(?:expire|end|terminate)"
                    + " ?,? ?(?:on |as of |effective )?(?:(?<date>" + PublishedDate.FORM
                    + ")|(?<now>immediately|forthwith|at once|today|upon (?:the )?(?:signing|grant)))"
                    + "(?:,? (?:with )?the (?:remainder|balance)(?: of (?:the|his|her) (?:prison )?(?:sentence|term)(?: of imprisonment)?)? to be served (?:in|on|under) home (?:confinement|detention))?");

    private static final Pattern SERVED = Pattern.compile("(?:" + SUBJECT + " )?" + VERB
            + " (?:to (?:a (?:term|sentence) of )?(?:the )?time(?: already)?[- ]served|in (?:its|their) entirety)"
            + "(?:,? (?:as of|effective|effective on) (?<date>" + PublishedDate.FORM + "))?(?<now>)");
    private static final Pattern NEW_TERM = Pattern.compile("(?:" + SUBJECT + " )?" + VERB + " to (?<term>.+)");

    /** Years. A release before the grant, or after every life, was not meant. */
    private static final int LONGEST = 100;

    private static final Pattern ABOUT = Pattern.compile(
            "\\b(?:prison|imprison|incarcerat|custod|confine|expire|sentences?\\b.*\\bcommut|commuted|death)");

    private PrisonClause() {}

    static boolean isAbout(String clause) {
        return ABOUT.matcher(clause).find();
    }

    static Optional<PrisonTerm> read(String clause, LocalDate grantedOn) {
        for (var form : java.util.List.of(EXPIRES, SERVED)) {
            var match = form.matcher(clause);
            if (match.matches()) {
                var date = match.group("date");
                return (date == null ? Optional.of(grantedOn) : PublishedDate.read(date))
                        .filter(day -> !day.isBefore(grantedOn) && day.isBefore(grantedOn.plusYears(LONGEST)))
                        .map(PrisonTerm.ExpiresOn::new);
            }
        }
        var term = NEW_TERM.matcher(clause);
        return term.matches()
                ? ImprisonmentReader.read(term.group("term")).flatMap(PrisonClause::becomes)
                : Optional.empty();
    }

    private static Optional<PrisonTerm> becomes(Imprisonment imprisonment) {
        return switch (imprisonment) {
            case Imprisonment.Term(var length) ->
                Optional.ofNullable(length.wholeMonths()).map(PrisonTerm.CommutedToMonths::new);
            case Imprisonment.Life(var plus) ->
                plus.equals(Length.NONE) ? Optional.of(new PrisonTerm.CommutedToLife()) : Optional.empty();
            case Imprisonment.Death _, Imprisonment.TimeServed _, Imprisonment.NotUnderstood _ -> Optional.empty();
        };
    }
}
