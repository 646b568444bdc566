package clemency.review.grant.language;

import java.util.List;
import java.util.regex.Pattern;

/** Takes terms apart before each clause that has a verb of its own, and leaves the lists inside a clause together. */
final class Clauses {

    private static final String PLAIN = "(?:[^;.,()]|,\\d|\\.\\d|\\(\\$[\\d,.]+\\))";
    private static final String ENDED =
            "\\b(?:commuted|reduced|remitted|forgiven|cancell?ed|terminated|eliminated|shortened|waived|to expire)\\b";

    private static final String HEAD = "(?=(?:"
            + "leaving\\b"
            + "|(?:and |but )?(?:making )?(?:(?:the |this )?(?:commutation|grant|pardon)(?: of sentence)? (?:is |was )?)?(?:made )?condition(?:ed|al)\\b"
            + "|(?:up)?on (?:the )?condition\\b|subject to\\b|contingent (?:up)?on\\b|provided (?:that|the|he|she)\\b"
            + "|(?:and )?(?:remission of|remitting|remits)\\b"
            + "|(?:and )?(?:the )?(?:any |all |full |entire |total )?(?:unpaid|remaining|outstanding|balance|order|\\$)"
            + PLAIN + "{0,120}?" + ENDED
            // After "and" these go on with a list: "balance of the fine and restitution remitted".
            + "|(?<!and )(?:the )?(?:fine|restitution|special assessment|forfeiture)"
            + PLAIN + "{0,120}?" + ENDED
            // But not after what is complete: "expire on July 28, 2017, and fine remitted".
            + "|(?<=(?:\\d{4}|months|imprisonment|served|entirety),? (?:and )?)(?:and )?(?:the |any |his |her )?(?:fine|restitution|special assessment|forfeiture)"
            + PLAIN + "{0,120}?" + ENDED
            + "|(?:and )?(?:the |any |his |her |remaining ){0,2}(?:" + Length.FORM
            + "[- ]?)?(?:term of )?supervised release" + PLAIN + "{0,60}?" + ENDED
            + "|(?:and )?(?:the |his |her )?(?:prison (?:sentences?|terms?)|(?:sentences?|terms?) of (?:imprisonment|incarceration))"
            + PLAIN + "{0,120}?" + ENDED
            + "|(?:which |and |but )?(?:[a-z]+ ){0,5}(?:declined|refused|rejected)\\b"
            + "))";

    private static final Pattern BOUNDARY =
            Pattern.compile(";|\\)?(?<!\\bno|\\bu\\.s|\\bdoc|\\bcr|\\bv)\\.(?=\\)? ?$| [^\\d])|(?:, ?| and | \\(| - |^)"
                    + HEAD
                    // A remark at the end of a clause.
                    + "| (?=\\([a-z][^()]{0,200}\\) ?(?:[;.,|]|$))|\\|");
    private static final Pattern EDGES = Pattern.compile("^(?:[ ,.|-]|(?:and|but) ){1,9}|[ ,.|-]+$");

    private Clauses() {}

    static List<String> of(String terms) {
        return Words.between(BOUNDARY, terms).stream()
                .map(clause -> unbracketed(EDGES.matcher(clause).replaceAll("")))
                .filter(clause -> !clause.isEmpty())
                .toList();
    }

    /** Without its brackets, or the one whose partner stayed on the other side of a boundary. */
    private static String unbracketed(String clause) {
        var opened = clause.startsWith("(") ? clause.substring(1) : clause;
        return opened.endsWith(")") && opened.indexOf('(') < 0 ? opened.substring(0, opened.length() - 1) : opened;
    }
}
