/** Petitions as they come from intake: a case is opened for each, and closed for one that is taken back. */
package clemency.review.submission;
