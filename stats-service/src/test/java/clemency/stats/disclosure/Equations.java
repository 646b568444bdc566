package clemency.stats.disclosure;

import java.util.Map;
import java.util.TreeMap;

/**
 * A system of linear equations of which only the left sides matter: what the public knows the right sides of. Whether a sum
 * of unknowns follows from them is decided exactly but for a chance of one in two thousand million, modulo a prime.
 */
final class Equations {

    private static final long PRIME = 2_147_483_647;

    /** In echelon form: each by its first unknown, of which the coefficient is one. */
    private final Map<Integer, TreeMap<Integer, Long>> rows = new TreeMap<>();

    void known(Map<Integer, Long> coefficients) {
        var row = reduced(coefficients);
        if (!row.isEmpty()) {
            var first = row.firstKey();
            var inverse = power(row.get(first), PRIME - 2);
            row.replaceAll((_, coefficient) -> coefficient * inverse % PRIME);
            rows.put(first, row);
        }
    }

    boolean tell(Map<Integer, Long> coefficients) {
        return reduced(coefficients).isEmpty();
    }

    Equations copy() {
        var copy = new Equations();
        rows.forEach((first, row) -> copy.rows.put(first, new TreeMap<>(row)));
        return copy;
    }

    private TreeMap<Integer, Long> reduced(Map<Integer, Long> coefficients) {
        var row = new TreeMap<Integer, Long>();
        coefficients.forEach((unknown, coefficient) -> row.put(unknown, Math.floorMod(coefficient, PRIME)));
        // Ascending: what is eliminated only brings in later ones.
        for (var next = row.isEmpty() ? null : row.firstKey(); next != null; next = row.higherKey(next)) {
            eliminate(row, next);
        }
        var _ = row.values().removeIf(coefficient -> coefficient == 0);
        return row;
    }

    private void eliminate(TreeMap<Integer, Long> row, int unknown) {
        var pivot = rows.get(unknown);
        long factor = row.getOrDefault(unknown, 0L);
        if (pivot != null && factor != 0) {
            pivot.forEach((other, coefficient) ->
                    row.merge(other, Math.floorMod(-factor * coefficient, PRIME), (one, two) -> (one + two) % PRIME));
        }
    }

    private static long power(long base, long exponent) {
        var result = 1L;
        for (var rest = exponent; rest > 0; rest >>= 1) {
            result = (rest & 1) == 1 ? result * base % PRIME : result;
            base = base * base % PRIME;
        }
        return result;
    }
}
