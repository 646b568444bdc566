/** {@code GET /api/anomalies}: the facts that contradict others, one by one. For staff. */
package clemency.stats.anomaly;
