/**
 * What the public may be told of petitions below the national figures. Pure.
 *
 * <p>Pending and denied petitions are confidential. In a small cell (a district has 0.35 petitions a day) two answers that
 * differ by one tell what became of one petition. So a cut is told once for each quarter, by one dimension, frozen, and by
 * this rule ({@link clemency.stats.disclosure.Rule}), in which <i>small</i> is below the threshold:
 *
 * <ol>
 *   <li><b>Own figures.</b> Of a value a figure is told where it is not small, be it a stock or a flow, zero included.
 *   <li><b>No figure that follows is small.</b> A row's stocks and flows make up an identity, so they are told in steps ({@link
 *       clemency.stats.disclosure.Detail}): nothing; what is pending; with what was received and what ended; that with
 *       denied and closed apart. Each step tells more only where all that follows from it is not small.
 *   <li><b>Complements.</b> National figures are public, so whatever is not told is known as a sum: that sum may not be small
 *       either. Where it would be, the smallest value that is told joins it.
 *   <li><b>Between quarters.</b> A quarter begins with what the last one ended with, so what was pending is known from both
 *       sides: what neither of them tells may not be small. Facts that came late count in the quarter in whose release
 *       they are first known; thus nothing that was told is ever told in another way.
 *   <li><b>What the nation did not have.</b> A column that is zero nationally is zero in every row, which the public knows
 *       anyway. In a quarter in which nothing was received, or nothing ended, two stocks would tell the other: then
 *       stocks are told with both flows or not at all.
 * </ol>
 *
 * Announced grants are public, and adjustments concern nobody's outcome: both are taken as known to everybody.
 */
package clemency.stats.disclosure;
