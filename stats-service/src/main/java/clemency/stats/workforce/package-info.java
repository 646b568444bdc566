/** {@code GET /api/workforce}: attorneys and support staff, load and utilisation, as of any day. For staff. */
package clemency.stats.workforce;
