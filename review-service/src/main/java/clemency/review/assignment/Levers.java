package clemency.review.assignment;

import clemency.events.Programme;
import java.util.List;

/**
 * What a manager has set about assignment, as it is in force. With neither {@code shares} nor {@code others} there are
 * no shares, and the oldest case is next whatever its programme.
 *
 * @param version 1, 2, 3 ...; 0 as the office began
 * @param shares percent of the assignments for each programme that is named; with {@code others} they make 100
 * @param others percent for all programmes that are not named, in even parts for those of them that have a case waiting
 * @param daysPerPoint a case gains a point, which weighs as much as one case that its programme is owed, in so many days
 * @param openCaseLimit nobody has more than so many on the desk, whatever the own limit; null for none
 */
public record Levers(
        long version, List<Share> shares, int others, int daysPerPoint, Filling filling, Integer openCaseLimit) {

    public static final int ALL = 100;

    /** Before anybody sets anything. */
    public static final Levers INITIAL = new Levers(0, List.of(), 0, 100, Filling.OFF, null);

    /** @param percent of the assignments */
    public record Share(Programme programme, int percent) {}

    public Levers {
        shares = List.copyOf(shares);
    }

    public boolean byShares() {
        return total() > 0;
    }

    /** What the shares add up to: 0 where there are none, 100 otherwise. */
    public int total() {
        return others + shares.stream().mapToInt(Share::percent).sum();
    }

    /** Null where the programme is not named. */
    public Integer percentOf(Programme programme) {
        return shares.stream()
                .filter(share -> share.programme().equals(programme))
                .map(Share::percent)
                .findFirst()
                .orElse(null);
    }

    Workload under(Workload desk) {
        return openCaseLimit == null ? desk : desk.atMost(openCaseLimit);
    }
}
