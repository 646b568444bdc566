/** What comes onto an attorney's desk, why, and what leaves it. */
package clemency.review.desk;
