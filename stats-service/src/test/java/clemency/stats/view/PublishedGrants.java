package clemency.stats.view;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;
import clemency.stats.aggregate.StatsRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Made-up cells with the published counts of commutations announced to 2016-03-30: 248, of them 92 of life sentences. */
public final class PublishedGrants {

    private static final Object[][] ANNOUNCED = {
        {"2011-11-21", 1, 0},
        {"2013-12-19", 8, 6},
        {"2014-04-15", 1, 0},
        {"2014-12-15", 3, 1},
        {"2014-12-17", 8, 3},
        {"2015-03-31", 22, 8},
        {"2015-07-13", 46, 13},
        {"2015-12-18", 95, 40},
        {"2016-01-16", 3, 0},
        {"2016-03-30", 61, 21}
    };

    private PublishedGrants() {}

    /** Spread over two partitions, as the hash of keys would; each with its watermark. */
    public static List<StatsRecord> records(int firstPartition) {
        var records = new ArrayList<StatsRecord>();
        for (var row : ANNOUNCED) {
            int count = (int) row[1];
            int life = (int) row[2];
            announced(records, firstPartition, (String) row[0], count / 2, life / 2);
            announced(records, firstPartition + 1, (String) row[0], count - count / 2, life - life / 2);
        }
        released(records, firstPartition, "2016-07-28", 30);
        released(records, firstPartition + 1, "2016-07-28", 24);
        released(records, firstPartition, "2016-09-26", 2);
        released(records, firstPartition + 1, "2017-03-30", 5);
        records.add(Told.watermark(firstPartition, "2016-03-30T20:00:00Z"));
        records.add(Told.watermark(firstPartition + 1, "2016-03-30T21:00:00Z"));
        return records;
    }

    private static void announced(List<StatsRecord> records, int partition, String day, long count, long life) {
        var daily = Told.daily(day, ClemencyType.COMMUTATION, Programme.UNSPECIFIED, Administration.OBAMA);
        var moved = Map.of(Measure.GRANTED, count, Measure.ADJUSTMENTS, count, Measure.LIFE_SENTENCES_COMMUTED, life);
        records.add(Told.partial(partition, daily, Figures.of(moved)));
        var announcement = new Cell.Announcement(LocalDate.parse(day), ClemencyType.COMMUTATION);
        records.add(Told.partial(
                partition, announcement, Figures.of(Map.of(Measure.ANNOUNCED, count, Measure.LIFE_SENTENCES, life))));
    }

    private static void released(List<StatsRecord> records, int partition, String on, long count) {
        var cell = new Cell.Release(LocalDate.parse("2016-03-30"), ClemencyType.COMMUTATION, LocalDate.parse(on));
        records.add(Told.partial(partition, cell, Figures.of(Measure.RELEASES, count)));
    }
}
