package clemency.review.grant.language;

import clemency.events.ClemencyType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the column {@code terms}. */
public final class TermsReader {

    private TermsReader() {}

    /** @param grantedOn the day on which "immediately" and "time served" end a term */
    public static PublishedTerms read(String published, ClemencyType clemencyType, LocalDate grantedOn) {
        var text = Words.plain(published);
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

    /** Conditions, and what stays intact, are told at length; only what may change something interrupts them. */
    private static boolean continues(List<Clause> before, Clause clause) {
        return clause instanceof Clause.NotUnderstood(var _, var changes)
                && !changes
                && !before.isEmpty()
                && before.getLast() instanceof Clause.Condition;
    }
}
