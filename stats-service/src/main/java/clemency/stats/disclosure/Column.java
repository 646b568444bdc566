package clemency.stats.disclosure;

import java.util.function.ToLongFunction;

/** The figures that may not be small. */
enum Column {
    START(Movement::pendingAtStart),
    RECEIVED(Movement::received),
    ENDED(Movement::ended),
    DENIED(Movement::denied),
    CLOSED(Movement::closed),
    END(Movement::pendingAtEnd);

    private final ToLongFunction<Movement> figure;

    Column(ToLongFunction<Movement> figure) {
        this.figure = figure;
    }

    long of(Movement movement) {
        return figure.applyAsLong(movement);
    }
}
