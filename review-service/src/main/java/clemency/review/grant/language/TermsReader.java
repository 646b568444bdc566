package clemency.review.grant.language;

import clemency.events.ClemencyType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the column {@code terms}. */
public final class TermsReader {

    private static final Pattern ITEM = Pattern.compile("\\(?\\d{1,2}[.)] ?");

    private TermsReader() {}

    /** @param grantedOn the day on which "immediately" and "time served" end a term */
    public static PublishedTerms read(String published, ClemencyType clemencyType, LocalDate grantedOn) {
        var text = Words.plain(published).replace('[', '(').replace(']', ')');
        if (text.length() > Words.LONGEST) {
            return new Gathered(clemencyType, grantedOn, List.of(new Clause.NotUnderstood(text, true))).terms();
        }
        var clauses = new ArrayList<Clause>();
        for (var words : Clauses.of(text)) {
            var clause = ClauseReader.read(words, grantedOn);
            if (!continues(clauses, clause)) {
                clauses.add(clause);
            }
        }
        return new Gathered(clemencyType, grantedOn, clauses).terms();
    }

    /** A list of conditions is told item by item; anything else behind a condition speaks for itself. */
    private static boolean continues(List<Clause> before, Clause clause) {
        return clause instanceof Clause.NotUnderstood(var text, var changes)
                && !changes
                && !before.isEmpty()
                && before.getLast() instanceof Clause.Conditional
                && ITEM.matcher(text).lookingAt();
    }
}
