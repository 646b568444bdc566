/** The recommendations go to the President, who may also send a case back or let the time pass. */
package clemency.review.whitehouse;
