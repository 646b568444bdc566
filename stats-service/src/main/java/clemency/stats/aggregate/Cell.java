package clemency.stats.aggregate;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.Programme;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A place where figures are added up. There are few of them, however many petitions there are. The text form ({@link
 * #toString}, {@link #parse}) is part of the keys of {@code clemency.stats.<epoch>} and is for ever.
 */
public sealed interface Cell {

    /** By their text; thus by kind and then by day. */
    Comparator<Cell> ORDER = Comparator.comparing(Cell::toString);

    /** Each once, however many cells name it: those that are not listed are counted together, so there are few. */
    Map<String, Programme> PROGRAMMES = new ConcurrentHashMap<>();

    LocalDate day();

    ClemencyType clemencyType();

    /** {@code D|2016-03-30|COMMUTATION|UNSPECIFIED|OBAMA}: what moved on a business day. */
    record Daily(LocalDate day, ClemencyType clemencyType, Programme programme, Administration administration)
            implements Cell {
        @Override
        public String toString() {
            return "D|" + day + '|' + clemencyType + '|' + programme + '|' + administration;
        }
    }

    /** {@code A|2016-03-30|COMMUTATION}: all grants of one date, as announced. */
    record Announcement(LocalDate day, ClemencyType clemencyType) implements Cell {
        @Override
        public String toString() {
            return "A|" + day + '|' + clemencyType;
        }
    }

    /** {@code R|2016-03-30|COMMUTATION|2016-07-28}: prison terms that an announcement lets end on a date. */
    record Release(LocalDate day, ClemencyType clemencyType, LocalDate releaseOn) implements Cell {
        @Override
        public String toString() {
            return "R|" + day + '|' + clemencyType + '|' + releaseOn;
        }
    }

    /** @throws IllegalArgumentException where the text is no cell */
    static Cell parse(String text) {
        var fields = Fields.of(text);
        try {
            return switch (fields.get(0) + fields.size()) {
                case "D5" ->
                    new Daily(
                            LocalDate.parse(fields.get(1)),
                            ClemencyType.valueOf(fields.get(2)),
                            PROGRAMMES.computeIfAbsent(fields.get(3), Programme::new),
                            Administration.valueOf(fields.get(4)));
                case "A3" -> new Announcement(LocalDate.parse(fields.get(1)), ClemencyType.valueOf(fields.get(2)));
                case "R4" ->
                    new Release(
                            LocalDate.parse(fields.get(1)),
                            ClemencyType.valueOf(fields.get(2)),
                            LocalDate.parse(fields.get(3)));
                default -> throw new IllegalArgumentException("no cell: " + text);
            };
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("no cell: " + text, e);
        }
    }
}
