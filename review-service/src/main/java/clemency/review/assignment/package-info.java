/**
 * Which attorney takes which case. The choice is pure ({@link clemency.review.assignment.Choice} for one who asks): it
 * depends on a {@link clemency.review.assignment.Situation} and the day alone, and says why. How shares and age are
 * weighed is in {@code Ranking}. That two choices are never made at once is the shell's part.
 */
package clemency.review.assignment;
