/** Whether assignments followed the shares, week by week, and what other shares would do. */
package clemency.review.fairness;
