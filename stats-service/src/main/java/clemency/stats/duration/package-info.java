/**
 * {@code GET /api/durations}, {@code /api/durations/stages} and {@code /api/ages}: how long petitions took, how long they
 * stood in each stage, and how long those that wait have waited. For staff.
 */
package clemency.stats.duration;
