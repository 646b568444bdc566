/** Cases that rest for a reason of their own. */
package clemency.review.hold;
