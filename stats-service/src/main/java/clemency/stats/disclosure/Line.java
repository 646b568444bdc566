package clemency.stats.disclosure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of a value; null where it is not. */
public record Line(
        @Schema(
                description =
                        "ALL_OTHERS: all that have no line of their own, also those of which there is no petition; TOTAL: national")
        String value,

        @Schema(nullable = true) Long pendingAtStart,

        @Schema(nullable = true) Long received,

        @Schema(nullable = true) Long granted,

        @Schema(nullable = true) Long deniedOrClosed,

        @Schema(nullable = true) Long denied,

        @Schema(nullable = true) Long closed,

        @Schema(nullable = true) Long adjustments,

        @Schema(nullable = true) Long pendingAtEnd) {

    static Line of(String value, Movement movement, Detail detail) {
        var stock = detail.tells(Detail.STOCK);
        var flows = detail.tells(Detail.FLOWS);
        var all = detail.tells(Detail.ALL);
        return new Line(
                value,
                told(flows, movement.pendingAtStart()),
                told(flows, movement.received()),
                told(flows, movement.granted()),
                told(flows, movement.ended()),
                told(all, movement.denied()),
                told(all, movement.closed()),
                told(flows, movement.adjustments()),
                told(stock, movement.pendingAtEnd()));
    }

    private static Long told(boolean tell, long figure) {
        return tell ? Long.valueOf(figure) : null;
    }
}
