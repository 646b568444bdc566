/**
 * Whether a draft can be signed as it stands, line by line, and what signing it would come to; begin to read at {@link
 * clemency.review.announcement.draft.Examination}.
 *
 * <p>Pure: no framework, no clock, no random, no I/O.
 */
package clemency.review.announcement.draft;
