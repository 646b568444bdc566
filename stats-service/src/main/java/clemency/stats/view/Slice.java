package clemency.stats.view;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.stats.aggregate.Cell;

/** What the daily cells of a series have in common. */
public record Slice(ClemencyType clemencyType, Programme programme, Administration administration) {

    public Finer.Kind kind() {
        return new Finer.Kind(clemencyType, programme);
    }

    static Slice of(Cell.Daily cell) {
        return new Slice(cell.clemencyType(), cell.programme(), cell.administration());
    }
}
