/** The attorneys, how much each may have on the desk, and the next case for one who has room. */
package clemency.review.attorney;
