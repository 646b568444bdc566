/** {@code GET /api/reconciliation}: does the identity close, and do the neighbours count the same on their own path? */
package clemency.stats.reconciliation;
