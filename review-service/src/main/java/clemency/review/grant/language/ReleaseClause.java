package clemency.review.grant.language;

import clemency.events.GrantTerms.SupervisedRelease;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code supervised release term commuted to five years} and what means the same. */
final class ReleaseClause {

    private static final String SUBJECT = "(?:(?:the|any|all|his|her|remaining|entire|unserved) ){0,3}(?:" + Length.FORM
            + "[- ]?|life(?:time)? )?(?:terms? of )?supervised release(?: terms?)?" + "(?: of " + Length.FORM
            + ")? (?:(?:is|are|was|were|be|shall|hereby|also) ){0,3}";
    private static final Pattern SHORTENED =
            Pattern.compile(SUBJECT + "(?:commuted|reduced|shortened) to (?:a (?:term|period) of )?" + Length.FORM
                    + "(?: (?:of )?supervised release)?");
    private static final Pattern ENDED = Pattern.compile(
            SUBJECT
                    + "(?:(?:commuted|remitted|terminated|eliminated|reduced)(?: in (?:its|their) entirety)|terminated|remitted|eliminated|(?:commuted )?to expire immediately|commuted to time served)");

    private ReleaseClause() {}

    static Optional<SupervisedRelease> read(String clause) {
        if (SHORTENED.matcher(clause).matches()) {
            return Optional.of(SupervisedRelease.SHORTENED);
        }
        return ENDED.matcher(clause).matches() ? Optional.of(SupervisedRelease.ENDED) : Optional.empty();
    }
}
