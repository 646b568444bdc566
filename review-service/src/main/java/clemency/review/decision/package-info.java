/** What the President signs: grants and denials, one or thousands, all or none. */
package clemency.review.decision;
