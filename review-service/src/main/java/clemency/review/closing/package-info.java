/** Ways out of the review that are no decision of the President: closing, and a grant that its recipient declines. */
package clemency.review.closing;
