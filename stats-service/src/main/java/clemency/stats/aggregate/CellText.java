package clemency.stats.aggregate;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.events.StaffKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the text form of cells. */
final class CellText {

    /** Each once, however many cells name it: both are of closed lists, so there are few. */
    private static final Map<String, Programme> PROGRAMMES = new ConcurrentHashMap<>();

    private static final Map<String, String> VALUES = new ConcurrentHashMap<>();

    private final String text;
    private final List<String> fields;

    private CellText(String text) {
        this.text = text;
        this.fields = Fields.of(text);
    }

    /** @throws IllegalArgumentException where the text is no cell */
    static Cell parse(String text) {
        try {
            return new CellText(text).cell();
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("no cell: " + text, e);
        }
    }

    private Cell cell() {
        return switch (fields.get(0) + fields.size()) {
            case "D5" -> new Cell.Daily(day(1), type(), programme(), Administration.valueOf(fields.get(4)));
            case "A3" -> new Cell.Announcement(day(1), type());
            case "R4" -> new Cell.Release(day(1), type(), day(3));
            case "C5" -> new Cell.Cut(month(1), type(), Dimension.valueOf(fields.get(3)), value());
            case "T6" ->
                new Cell.Duration(
                        month(1),
                        type(),
                        programme(),
                        Disposition.valueOf(fields.get(4)),
                        Integer.parseInt(fields.get(5)));
            case "S6" ->
                new Cell.Stay(
                        month(1), type(), programme(), Stage.valueOf(fields.get(4)), Integer.parseInt(fields.get(5)));
            case "G5" -> new Cell.Cohort(day(1), type(), programme(), month(4));
            case "Q4" -> new Cell.Queue(day(1), type(), programme());
            case "L5" -> new Cell.Late(day(1), type(), programme(), day(4));
            case "K4" -> new Cell.Desk(day(1), type(), programme());
            case "P3" -> new Cell.Staff(day(1), StaffKind.valueOf(fields.get(2)));
            case "X7" ->
                new Cell.Anomaly(
                        day(1),
                        fields.get(2).isEmpty() ? null : type(),
                        Contradiction.valueOf(fields.get(3)),
                        UUID.fromString(fields.get(4)),
                        Long.parseLong(fields.get(5)),
                        Instant.parse(fields.get(6)));
            default -> throw new IllegalArgumentException("no cell: " + text);
        };
    }

    private LocalDate day(int field) {
        return LocalDate.parse(fields.get(field));
    }

    private YearMonth month(int field) {
        return YearMonth.parse(fields.get(field));
    }

    private ClemencyType type() {
        return ClemencyType.valueOf(fields.get(2));
    }

    private Programme programme() {
        return PROGRAMMES.computeIfAbsent(fields.get(3), Programme::new);
    }

    private String value() {
        return VALUES.computeIfAbsent(fields.get(4), value -> value);
    }
}
