package clemency.review.grant.language;

import clemency.events.GrantTerms.Remitted;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code unpaid balance of the $25,000 fine remitted} and what means the same. */
final class MoneyClause {

    private static final String WHAT =
            "(?:the|any|all|full|entire|total|unpaid|remaining|outstanding|balances?|portions?|amounts?|of|and|or|his|her|criminal|money|monetary"
                    + "|order|orders|requiring|obligations?|fines?|restitution|special|assessments?|forfeiture|judgment|in|due|owed|million|thousand|hundred|dollars?|imposed|\\$[\\d,.]+|\\(\\$[\\d,.]+\\)|"
                    // One word at a time: a whole number here could be taken apart in too many ways.
                    + Numbers.WORD + ")";
    private static final String LIST = WHAT + "(?:,? " + WHAT + "){0,24}";
    private static final Pattern REMITTED = Pattern.compile(
            LIST
                    + " (?:(?:is|are|was|were|be|shall|hereby|also) ){0,3}(?:remitted|forgiven|cancell?ed|waived|commuted)(?: in (?:its|their) entirety)?");
    private static final Pattern REMISSION = Pattern.compile("(?:remission of|remitting|remits|remit) " + LIST);

    private MoneyClause() {}

    static Optional<Set<Remitted>> read(String clause) {
        if (!REMITTED.matcher(clause).matches() && !REMISSION.matcher(clause).matches()) {
            return Optional.empty();
        }
        var remitted = EnumSet.noneOf(Remitted.class);
        add(remitted, Remitted.FINE, clause, "fine");
        add(remitted, Remitted.RESTITUTION, clause, "restitution");
        add(remitted, Remitted.SPECIAL_ASSESSMENT, clause, "assessment");
        add(remitted, Remitted.FORFEITURE, clause, "forfeiture");
        return remitted.isEmpty() ? Optional.empty() : Optional.of(remitted);
    }

    private static void add(Set<Remitted> remitted, Remitted what, String clause, String word) {
        if (clause.contains(word)) {
            remitted.add(what);
        }
    }
}
