package clemency.stats.publication;

import clemency.events.ClemencyType;
import clemency.stats.aggregate.Dimension;
import clemency.stats.aggregate.Figures;
import clemency.stats.view.Scope;
import clemency.stats.view.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The accounts of everything that releases are cut by. */
final class Ledger {

    static final String PROGRAMME = "programme";

    private Ledger() {}

    /** @param day the last one of a month; what is counted up to it, by all that is known */
    static List<Account> of(Snapshot snapshot, LocalDate day) {
        var accounts = new ArrayList<Account>();
        for (var kind : Scope.KINDS) {
            accounts.add(account(PROGRAMME, kind, programmes(snapshot, day, kind)));
            for (var dimension : Dimension.values()) {
                accounts.add(account(dimension.wireName(), kind, values(snapshot, day, kind, dimension)));
            }
        }
        return accounts;
    }

    private static Account account(String dimension, Scope kind, Map<String, Figures> figures) {
        var values = new TreeMap<String, Counts>();
        figures.forEach((value, sum) -> {
            var counts = Counts.of(sum);
            if (!counts.equals(Counts.NONE)) {
                values.put(value, counts);
            }
        });
        return new Account(dimension, kind, values);
    }

    private static SortedMap<String, Figures> programmes(Snapshot snapshot, LocalDate day, Scope kind) {
        var sums = new TreeMap<String, Figures>();
        snapshot.series()
                .forEach((slice, series) ->
                        add(sums, kind, slice.clemencyType(), slice.programme().code(), series.upTo(day)));
        return sums;
    }

    private static SortedMap<String, Figures> values(
            Snapshot snapshot, LocalDate day, Scope kind, Dimension dimension) {
        var sums = new TreeMap<String, Figures>();
        snapshot.finer().cuts().forEach((value, series) -> {
            if (value.dimension() == dimension) {
                add(sums, kind, value.clemencyType(), value.value(), series.upTo(day));
            }
        });
        return sums;
    }

    private static void add(Map<String, Figures> sums, Scope kind, ClemencyType type, String value, Figures figures) {
        if (kind.covers(type)) {
            var _ = sums.merge(value, figures, Figures::plus);
        }
    }
}
