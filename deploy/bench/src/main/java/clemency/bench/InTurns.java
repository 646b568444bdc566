package clemency.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Two that are asked the same by turns. A machine that others use too is faster in one minute than in the next: what is
 * measured minutes apart tells of the minutes as well.
 */
public final class InTurns {

    private static final int ROUNDS = 5;

    private InTurns() {}

    /** What answers, and how often a second it did for so long. */
    public interface Asked {
        double perSecond(Duration asked) throws Exception;
    }

    /** @param peer what {@code measured} is measured against, in the same round; both a second */
    private record Round(double measured, double peer) {

        double ratio() {
            return measured / peer;
        }
    }

    /**
     * The medians of the rounds.
     *
     * @param ratio of the ratios of each round, which is not quite the ratio of the other two
     */
    public record Rates(double measured, double peer, double ratio) {

        private static Rates of(List<Round> rounds) {
            return new Rates(
                    median(rounds, Round::measured), median(rounds, Round::peer), median(rounds, Round::ratio));
        }

        private static double median(List<Round> rounds, ToDoubleFunction<Round> value) {
            return rounds.stream().mapToDouble(value).sorted().toArray()[rounds.size() / 2];
        }
    }

    /** @param each how long each of the two is asked, in all rounds together */
    public static Rates rates(Asked measured, Asked peer, Duration each) throws Exception {
        var turn = each.dividedBy(ROUNDS);
        var rounds = new ArrayList<Round>();
        for (var round = 0; round < ROUNDS; round++) {
            rounds.add(new Round(measured.perSecond(turn), peer.perSecond(turn)));
        }
        return Rates.of(rounds);
    }
}
