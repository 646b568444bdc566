package clemency.messaging;

import clemency.events.UnreadableEvent;
import io.smallrye.mutiny.CompositeException;

/** Why something failed, in words that contain no value of a payload: other exceptions' messages may quote one. */
final class Reason {

    private Reason() {}

    static String of(Throwable failure) {
        if (failure instanceof CompositeException several) {
            return of(several.getCauses().getFirst());
        }
        if (failure instanceof CannotApply || failure instanceof UnreadableEvent) {
            return failure.getMessage();
        }
        var sqlState = Outage.sqlState(failure);
        return sqlState == null
                ? "failed with " + failure.getClass().getSimpleName()
                : "the database refused with SQLSTATE " + sqlState;
    }
}
