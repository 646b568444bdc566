/**
 * Decisions by the hundred: an announcement is prepared as a draft, checked line by line, shown with its totals, and signed all or
 * none. The rules are in {@link clemency.review.announcement.draft}.
 */
package clemency.review.announcement;
