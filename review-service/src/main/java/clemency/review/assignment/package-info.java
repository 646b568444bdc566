/**
 * Which attorney takes which case. The choice is pure ({@link clemency.review.assignment.Choice}); that two of them are
 * never made at once is the shell's part.
 */
package clemency.review.assignment;
