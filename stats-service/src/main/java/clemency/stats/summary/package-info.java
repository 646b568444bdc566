/** {@code GET /api/summary}: the identity and its rates for any cut and period. */
package clemency.stats.summary;
