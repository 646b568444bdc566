package clemency.review.record.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Compares seals, by day, with what they stand for. */
public final class SealWalk {

    /**
     * @param seal null where the day was closed and not sealed
     * @param entries how many there are now
     * @param root as it comes out now
     */
    public record SealedDay(LocalDate day, Seal seal, long entries, String root) {

        boolean holds(Seal before) {
            var previous = before == null ? Head.NONE.hash() : before.hash();
            return seal.isIntact()
                    && seal.previous().equals(previous)
                    && seal.entries() == entries
                    && seal.root().equals(root);
        }
    }

    private SealWalk() {}

    /** The last days may be closed and not sealed yet; not one that lies before a sealed one. */
    public static List<Finding> findings(List<SealedDay> days) {
        var findings = new ArrayList<Finding>();
        var unsealed = new ArrayList<LocalDate>();
        Seal before = null;
        for (var day : days) {
            if (day.seal() == null) {
                unsealed.add(day.day());
                continue;
            }
            unsealed.forEach(missing -> findings.add(Finding.of(Fault.SEAL_MISSING, missing)));
            unsealed.clear();
            if (!day.holds(before)) {
                findings.add(Finding.of(Fault.SEAL_BROKEN, day.day()));
            }
            before = day.seal();
        }
        return findings;
    }
}
