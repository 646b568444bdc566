package clemency.stats.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Made-up petitions over some quarters, of values that are common and rare, the same for the same seed. Quarter 0 is all that
 * was before. Some facts become known in a later quarter than they are of; in some quarters nothing is received, or nothing
 * ends, or nothing is denied.
 */
final class History {

    static final int QUARTERS = 4;
    static final int VALUES = 6;
    private static final int[] WEIGHTS = {40, 24, 14, 7, 3, 1};

    enum Kind {
        RECEIVED,
        GRANTED,
        DENIED,
        CLOSED
    }

    /**
     * @param of the quarter that it is of
     * @param known the quarter at whose release it is known first; at least 1
     */
    record Fact(Kind kind, int value, int of, int known) {}

    final List<Fact> facts = new ArrayList<>();
    private final Random random;

    History(long seed) {
        random = new Random(seed);
        var quiet = new boolean[QUARTERS + 1][Kind.values().length];
        for (var quarter = 1; quarter <= QUARTERS; quarter++) {
            quiet[quarter][Kind.RECEIVED.ordinal()] = chance(8);
            quiet[quarter][Kind.DENIED.ordinal()] = chance(4);
            quiet[quarter][Kind.CLOSED.ordinal()] = chance(6);
        }
        for (var petitions = 30 + random.nextInt(400); petitions > 0; petitions--) {
            petition(quiet);
        }
    }

    private void petition(boolean[][] quiet) {
        var value = value();
        var received = chance(2) ? 0 : random.nextInt(QUARTERS + 1);
        var known = late(Math.max(1, received));
        if (quiet[received][Kind.RECEIVED.ordinal()] || known > QUARTERS) {
            return;
        }
        facts.add(new Fact(Kind.RECEIVED, value, received, known));
        var ended = received + random.nextInt(QUARTERS + 2);
        var kind = chance(5) ? Kind.GRANTED : chance(3) ? Kind.CLOSED : Kind.DENIED;
        if (ended <= QUARTERS && !quiet[ended][kind.ordinal()]) {
            var endKnown = late(Math.max(known, ended));
            if (endKnown <= QUARTERS) {
                facts.add(new Fact(kind, value, ended, endKnown));
            }
        }
    }

    private int value() {
        var sum = 0;
        for (var weight : WEIGHTS) {
            sum += weight;
        }
        var drawn = random.nextInt(sum);
        var value = 0;
        while (drawn >= WEIGHTS[value]) {
            drawn -= WEIGHTS[value++];
        }
        return value;
    }

    private int late(int quarter) {
        return chance(9) ? quarter + 1 : quarter;
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    long count(Predicate<Fact> wanted) {
        return facts.stream().filter(wanted).count();
    }
}
