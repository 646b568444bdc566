/**
 * What each petition contributes to which figure: pure functions from the facts that are known to bounded cells. No clock,
 * no framework; the same facts give the same figures in whatever order they became known.
 */
package clemency.stats.aggregate;
