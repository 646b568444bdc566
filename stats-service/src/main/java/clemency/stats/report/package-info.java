/**
 * {@code GET /api/reports}: tables at permanent addresses, as JSON and as CSV. The office's own by fiscal year is of national
 * figures and public; the one in the form of the FOIA annual report tells durations and single dates, and is for staff.
 */
package clemency.stats.report;
