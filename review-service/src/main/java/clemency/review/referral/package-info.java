/** What others are asked for while a case is investigated, and who has not answered. */
package clemency.review.referral;
