/** What a manager sets about assignment: shares, ageing, filling and a limit, with who set them, when and why. */
package clemency.review.lever;
