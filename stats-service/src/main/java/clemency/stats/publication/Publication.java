package clemency.stats.publication;

import clemency.stats.calendar.FiscalQuarter;
import clemency.stats.disclosure.Before;
import clemency.stats.disclosure.Line;
import clemency.stats.disclosure.Lines;
import clemency.stats.disclosure.Rule;
import clemency.stats.view.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The release of one quarter, as it is written down.
 *
 * @param threshold counts below it are not told
 * @param tables what is told
 * @param ledger what the next release begins with; confidential
 */
record Publication(
        FiscalQuarter quarter,
        Instant publishedAt,
        Instant dataAsOf,
        long threshold,
        List<Table> tables,
        List<Account> ledger) {

    /** One dimension of one kind of petition. */
    record Table(String dimension, Scope clemencyType, List<Line> lines) {
        private boolean isOf(Account account) {
            return dimension.equals(account.dimension()) && clemencyType == account.clemencyType();
        }
    }

    /** What a release is made of. */
    record Ground(FiscalQuarter quarter, Instant publishedAt, Instant dataAsOf, List<Account> ledger) {}

    /** The first one. @param before what was counted up to the quarter */
    static Publication first(Ground ground, List<Account> before, long threshold) {
        return of(ground, before, List.of(), threshold);
    }

    /**
     * The next one. It counts what this one did not: all of the quarter, and what became known late of earlier ones. So a
     * quarter begins as the last one ended, to the last petition, and nothing is told twice in two ways.
     */
    Publication next(Ground ground, long threshold) {
        return of(ground, ledger, tables, threshold);
    }

    private static Publication of(Ground ground, List<Account> before, List<Table> told, long threshold) {
        var rule = new Rule(threshold);
        var tables = ground.ledger().stream()
                .map(account -> {
                    var values = account.since(counted(before, account));
                    var details = rule.decide(values, before(told, account));
                    return new Table(account.dimension(), account.clemencyType(), Lines.of(values, details));
                })
                .toList();
        return new Publication(
                ground.quarter(), ground.publishedAt(), ground.dataAsOf(), threshold, tables, ground.ledger());
    }

    private static Map<String, Counts> counted(List<Account> before, Account account) {
        return before.stream()
                .filter(account::isOf)
                .findFirst()
                .map(Account::values)
                .orElse(Map.of());
    }

    private static Before before(List<Table> told, Account account) {
        Optional<Table> table = told.stream().filter(each -> each.isOf(account)).findFirst();
        return table.map(each -> new Before(Lines.told(each.lines()), Lines.moved(each.lines())))
                .orElse(Before.NOTHING);
    }
}
