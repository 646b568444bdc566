/** {@code GET /api/durations} and {@code /api/ages}: how long petitions took, and how long those that wait have waited. For staff. */
package clemency.stats.duration;
