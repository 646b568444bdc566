package clemency.intake.retention;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * What decides whether the personal data of a petition are kept. Pure.
 *
 * @param endedOn null while it is pending
 * @param externalHash by which the line of a bulk file is known that brought it, or null
 */
record Keeping(LocalDate endedOn, boolean held, boolean destroyed, byte[] externalHash) {

    /** Every reason for which they must be kept; empty where they may be destroyed. */
    List<String> reasons(LocalDate today, Period retention) {
        var reasons = new ArrayList<String>();
        if (endedOn == null) {
            reasons.add("The petition is pending.");
        } else if (today.isBefore(endedOn.plus(retention))) {
            reasons.add("It has to be kept until " + endedOn.plus(retention) + ".");
        }
        if (held) {
            reasons.add("A hold stands.");
        }
        return reasons;
    }

    @Override
    public String toString() {
        return "Keeping[…]";
    }
}
