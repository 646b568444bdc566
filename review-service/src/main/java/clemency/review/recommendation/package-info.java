/** What the Pardon Attorney and the Deputy Attorney General advise. */
package clemency.review.recommendation;
