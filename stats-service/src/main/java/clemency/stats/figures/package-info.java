/** {@code GET /api/figures}: the measures of a period, period by period, cut by one attribute. For staff. */
package clemency.stats.figures;
