/** What a case should cost in hours, and what it did. */
package clemency.review.effort;
