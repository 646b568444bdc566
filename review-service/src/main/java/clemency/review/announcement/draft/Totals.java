package clemency.review.announcement.draft;

import clemency.events.ClemencyType;
import clemency.events.GrantTerms;
import clemency.events.GrantTerms.Remitted;
import clemency.events.PrisonTerm;
import clemency.review.decision.Outcome;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What an announcement comes to, over all its lines that have a case.
 *
 * @param refused lines that can't be signed as they are
 * @param overridden lines with a reason to decide without the recommendations or against them
 * @param lifeSentences grants of commutation to those whose sentence contains life
 * @param expiring prison terms by the day on which they end
 * @param commutedToMonths new prison terms by their length in months
 * @param conditional grants that depend on something
 * @param remitted grants by what need no longer be paid
 */
public record Totals(
        long lines,
        long refused,
        long overridden,
        SortedMap<ClemencyType, Long> grants,
        SortedMap<ClemencyType, Long> denials,
        long lifeSentences,
        SortedMap<LocalDate, Long> expiring,
        SortedMap<Integer, Long> commutedToMonths,
        long conditional,
        SortedMap<Remitted, Long> remitted) {

    static Totals of(Examination examination) {
        var granting = examination.draft().outcome() == Outcome.GRANT;
        var types = counted(known(examination), line -> line.file().petition().clemencyType());
        return new Totals(
                examination.lines().size(),
                examination.refused(),
                examination.draft().lines().stream()
                        .filter(line -> line.override() != null)
                        .count(),
                granting ? types : new TreeMap<>(),
                granting ? new TreeMap<>() : types,
                granting ? known(examination).filter(Totals::isOfLife).count() : 0,
                counted(prisonTerms(examination), Totals::expiry),
                counted(prisonTerms(examination), Totals::months),
                terms(examination).filter(GrantTerms::conditional).count(),
                counted(terms(examination).flatMap(terms -> terms.remitted().stream()), remitted -> remitted));
    }

    private static Stream<Examined> known(Examination examination) {
        return examination.lines().stream().filter(line -> line.file().petition() != null);
    }

    private static Stream<GrantTerms> terms(Examination examination) {
        return known(examination).map(line -> line.line().terms()).filter(Objects::nonNull);
    }

    private static Stream<PrisonTerm> prisonTerms(Examination examination) {
        return terms(examination).map(GrantTerms::prisonTerm);
    }

    private static boolean isOfLife(Examined line) {
        var petition = line.file().petition();
        return petition.clemencyType() == ClemencyType.COMMUTATION
                && petition.sentenceKind().isLife();
    }

    private static LocalDate expiry(PrisonTerm term) {
        return term instanceof PrisonTerm.ExpiresOn(var date) ? date : null;
    }

    private static Integer months(PrisonTerm term) {
        return term instanceof PrisonTerm.CommutedToMonths(var months, var _) ? months : null;
    }

    /** By what they have; those that have none of it are left out. */
    private static <T, K extends Comparable<? super K>> SortedMap<K, Long> counted(
            Stream<? extends T> all, Function<? super T, ? extends K> by) {
        var counted = new TreeMap<K, Long>();
        all.<K>map(by).filter(Objects::nonNull).forEach(key -> counted.merge(key, 1L, Long::sum));
        return counted;
    }
}
